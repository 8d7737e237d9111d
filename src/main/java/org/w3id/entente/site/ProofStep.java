package org.w3id.entente.site;

import java.util.List;

/**
 * One step of a proof in a page.
 *
 * @param text as a sentence; a claim's own words where it is a claim
 * @param claim the claim; null where the step is none
 * @param rule the rule that concludes it; null where it is no conclusion
 * @param note further words: its theory, or what sort of step it is
 * @param others how many more supports there are, with a link where a page has them; null where there are none
 * @param because what it rests on
 */
public record ProofStep(
        String text, ClaimLine claim, Mention rule, String note, Mention others, List<ProofStep> because) {}
