package org.w3id.entente.site;

import java.util.List;

/**
 * What the first page shows.
 *
 * @param claims how many there are
 * @param modes how many of each mode, the most frequent first
 * @param states with the number of claims about each, the most frequent first
 * @param triples how many are published
 */
public record HomeView(
        List<Paper> papers,
        int claims,
        List<Count> modes,
        List<Count> states,
        List<TensionEntry> tensions,
        List<TensionEntry> relations,
        List<Mention> theories,
        int queries,
        int triples) {

    /** A thing with the number of claims that count towards it. */
    public record Count(Mention thing, int claims) {}

    /** A paper by its title. */
    public record Paper(Mention title, String label, List<Mention> authors, List<Mention> published, int claims) {}
}
