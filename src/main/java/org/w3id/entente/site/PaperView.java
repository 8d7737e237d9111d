package org.w3id.entente.site;

import java.util.List;

/**
 * A paper as its page shows it.
 *
 * @param label how tables cite it
 * @param addresses where it is on the web
 * @param modes how many claims there are of each mode, the most frequent first
 * @param length how many blocks the paper has
 * @param blocks those in which a claim begins
 * @param alone what is inferred from its claims, with one proof at least that needs no other paper
 * @param together what is inferred from its claims only together with claims of other papers
 * @param notes what is to be known of how it is described
 * @param reference how to cite the paper itself
 */
public record PaperView(
        String label,
        String title,
        List<Mention> authors,
        List<Mention> publishers,
        List<Mention> published,
        PaperAddresses addresses,
        String rights,
        List<Count> modes,
        int length,
        List<Block> blocks,
        List<PaperShare> alone,
        List<PaperShare> together,
        List<String> notes,
        PaperReference reference) {

    /** How many claims are of a mode. */
    public record Count(Mention mode, int claims) {}

    /** A block of the paper's text with the claims that begin there. */
    public record Block(int number, Mention passage, String section, List<ClaimLine> claims) {}

    /** "118 claims". */
    public String counted() {
        return Counted.of(modes.stream().mapToInt(Count::claims).sum(), "claim");
    }
}
