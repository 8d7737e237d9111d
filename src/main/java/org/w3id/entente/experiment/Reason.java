package org.w3id.entente.experiment;

import org.apache.jena.graph.Node;

/**
 * One thing that makes the difference between what follows and what would.
 *
 * @param kind how it makes one
 * @param about the hypothesis, claim or theory that makes it
 * @param text what makes it, as a sentence or phrase
 * @param effect what that does: which claim it ends, or what follows though nothing was to say so; empty where it is a
 *     premise itself
 * @param note how that is put forward and where, as of {@link org.w3id.entente.inference.CitedClaim#note}; empty where
 *     nobody does
 */
public record Reason(Kind kind, Node about, String text, String effect, String note) {

    /** How something makes a difference. */
    public enum Kind {
        SUPPOSED("supposed", ""),
        DOUBTED("doubted", ""),
        LEFT_OUT("rule left out", ""),
        /** Something says what nothing was to say. */
        CONTRADICTED("now said", "so that now"),
        /** Nothing says any more what was in the way. */
        SILENT("no longer said", "so that no longer"),
        ENDED("ending", "ends");

        private final String label;
        private final String effect;

        Kind(String label, String effect) {
            this.label = label;
            this.effect = effect;
        }

        /** What to say before the effect. */
        public String effect() {
            return effect;
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
