package org.w3id.entente.site;

import java.util.List;

/**
 * A named graph as its page shows it.
 *
 * @param sources the papers of which it tells
 * @param classes with the number of their things, the most frequent first
 * @param properties with the number of their triples, likewise
 * @param block the same for search engines
 */
public record GraphView(
        List<String> descriptions,
        List<Mention> sources,
        List<Mention> licences,
        int triples,
        List<Count> classes,
        List<Count> properties,
        DataBlock block) {

    /** How often a term is used. */
    public record Count(Mention term, long uses) {}
}
