package org.w3id.entente.site;

import java.util.List;

/**
 * What a theory leads one to expect in the case, and what the papers say happened.
 *
 * @param reason how the claims bear on it; empty where that is not told
 */
public record ExpectationView(
        Mention expectation,
        String sentence,
        Mention theory,
        List<Rival> rivals,
        List<ClaimLine> borneOutBy,
        List<ClaimLine> contradictedBy,
        String reason) {

    /** What another theory expects, that cannot come true as well. */
    public record Rival(Mention sentence, Mention theory) {}
}
