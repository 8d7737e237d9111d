package org.w3id.entente.site;

import java.util.List;

/**
 * A term as its page shows it.
 *
 * @param kind "Class", "Verb" …
 * @param comments what else is said of it
 * @param scopeNotes what is said of its alignment
 * @param groups other terms by how they are related to it
 * @param alignments terms of other vocabularies, by the property that maps to them
 * @param rules that read or conclude it
 */
public record TermView(
        TermEntry entry,
        String kind,
        String iri,
        List<String> comments,
        List<String> scopeNotes,
        List<Group> groups,
        List<Group> alignments,
        Examples examples,
        List<Mention> rules) {

    /** Whether it is what claims say of their subject. */
    public boolean verb() {
        return kind.startsWith("Verb");
    }

    /** Terms that are related to it in one way. */
    public record Group(String title, List<Mention> members) {}

    /** A triple with the term as predicate. */
    public record Use(Mention subject, Mention object) {}

    /**
     * How it is used in the data; of the lists one at most is not empty.
     *
     * @param all how often, of which the lists may show less
     * @param instances of a class
     * @param claims with a verb
     * @param uses of a property
     */
    public record Examples(long all, List<Mention> instances, List<ClaimLine> claims, List<Use> uses) {

        /** How many are shown. */
        public int shown() {
            return instances.size() + claims.size() + uses.size();
        }
    }
}
