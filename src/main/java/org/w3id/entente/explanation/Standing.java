package org.w3id.entente.explanation;

import org.apache.jena.graph.Node;
import org.w3id.entente.inference.Period;

/**
 * How well something is grounded, and when it holds.
 *
 * @param status the concept of the status
 * @param label its label: "asserted"
 * @param factual whether it rests on facts alone, or on no claim at all
 * @param period when it holds
 */
public record Standing(Node status, String label, boolean factual, Period period) {

    /** "asserted, since 2016-07, until 2017-10". */
    public String phrase() {
        return label
                + (period.since() == null ? ", begin unknown" : ", since " + period.since())
                + (period.until() == null ? "" : ", until " + period.until());
    }

    /** {@code sentence}, which says in brackets before its full stop if it rests on less than facts. */
    public String mark(String sentence) {
        if (factual) {
            return sentence;
        }
        String open = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return open + " (" + label + ").";
    }
}
