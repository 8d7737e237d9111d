package org.w3id.entente.experiment;

import java.util.List;
import java.util.Objects;
import org.w3id.entente.inference.Tension;

/**
 * What a supposition does to a tension or relation.
 *
 * @param before as it follows otherwise; null where it does not
 * @param after as it follows under the supposition; null where it does not
 * @param differences in what the two differ; those of a tension that is gained or lost are its status and period
 * @param reasons what makes the difference, each once
 */
public record TensionChange(Tension before, Tension after, List<Difference> differences, List<Reason> reasons) {

    /**
     * One difference.
     *
     * @param aspect "status", "since", "until", "proofs" or "rules"
     * @param before the status or time, or how many; empty where unknown or open, or where there is no tension
     * @param after likewise
     */
    public record Difference(String aspect, String before, String after) {}

    /** The tension as it is after, else as it was before. */
    public Tension tension() {
        return Objects.requireNonNullElse(after, before);
    }

    /** "gained", "lost" or "changed". */
    public String kind() {
        if (before == null) {
            return "gained";
        }
        return after == null ? "lost" : "changed";
    }
}
