package org.w3id.entente.experiment;

import org.apache.jena.graph.Node;

/**
 * One thing that makes the difference between what follows and what would.
 *
 * @param kind how it makes one
 * @param about the hypothesis, claim or theory that makes it
 * @param text what makes it, as a sentence or phrase
 * @param note how that is put forward and where, as of {@link org.w3id.entente.inference.CitedClaim#note}; empty where
 *     nobody does
 */
public record Reason(Kind kind, Node about, String text, String note) {

    /** How something makes a difference. */
    public enum Kind {
        SUPPOSED("supposed"),
        DOUBTED("doubted"),
        LEFT_OUT("rule left out"),
        /** Something says what nothing was to say. */
        CONTRADICTED("no longer absent"),
        /** Nothing says any more what was in the way. */
        SILENT("now absent"),
        ENDED("ended");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
