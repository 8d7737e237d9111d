package org.w3id.entente.experiment;

/** Whether a tension held at a given time, as far as its sources tell. The most certain comes first. */
public enum Then {
    /** One of its proofs held on a day of that time, wherever within its bounds it began and ended. */
    CERTAINLY("certainly"),
    /** One of its proofs can have held on a day of that time. */
    POSSIBLY("possibly"),
    /** No source tells since when any of the proofs that can have held did so. */
    NO_BEGIN_TOLD("no begin told");

    private final String label;

    Then(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
