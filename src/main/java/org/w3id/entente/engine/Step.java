package org.w3id.entente.engine;

/**
 * One step of a plan: finds each way to go on from the bindings so far, sets the variables that it binds, and calls the next
 * step. Bindings are overwritten, never taken back: which variables are bound at a step is known beforehand.
 */
abstract class Step {

    /** What comes after; the last step has none. */
    private Step next;

    /**
     * @param bindings the values of the variables, by their numbers
     * @return whether to stop, as enough was found
     */
    abstract boolean run(int[] bindings);

    final boolean goOn(int[] bindings) {
        return next.run(bindings);
    }

    /** Sets what comes after this step; returns it. */
    final Step then(Step following) {
        next = following;
        return following;
    }
}
