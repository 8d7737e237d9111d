package org.w3id.entente.site;

import java.util.List;

/**
 * A scenario as its page shows it.
 *
 * @param name the last part of its IRI
 * @param definition what is supposed, and what a student should watch
 * @param left how many claims are doubted in all
 * @param unchangedTensions how many stay as they are
 * @param unchangedRelations likewise
 */
public record ScenarioView(
        String name,
        String definition,
        List<ClaimLine> supposed,
        List<ClaimLine> doubted,
        List<Mention> doubtedModes,
        List<Mention> switchedOff,
        int left,
        List<Change> gained,
        List<Change> lost,
        List<Change> changed,
        long unchangedTensions,
        long unchangedRelations) {

    /**
     * A tension or relation that is gained, lost or changed.
     *
     * @param statusName the last part of the status' IRI, which also names its looks
     * @param sentence of the rule, where it is gained
     * @param grounds of the proof, where it is gained
     * @param differences where it is changed
     */
    public record Change(
            Mention tension,
            String status,
            String statusName,
            String since,
            String until,
            Mention rule,
            String sentence,
            List<ClaimLine> grounds,
            List<Difference> differences,
            List<Because> reasons) {}

    /** In what it differs. */
    public record Difference(String aspect, String before, String after) {}

    /**
     * What makes the difference.
     *
     * @param effect what to say before the effects
     */
    public record Because(String kind, String text, String note, String effect, List<String> effects) {}
}
