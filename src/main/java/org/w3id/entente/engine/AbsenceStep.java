package org.w3id.entente.engine;

import java.util.BitSet;

/** Goes on where nothing matches a pattern. Variables of the pattern that are not bound stand for anything. */
final class AbsenceStep extends Step {

    private final MatchStep match;

    /** @param bound the variables that have a value when the step runs */
    AbsenceStep(Facts facts, Atom atom, BitSet bound, View view) {
        match = new MatchStep(facts, atom, bound, view);
        match.then(new Found());
    }

    @Override
    boolean run(int[] bindings) {
        return !match.run(bindings) && goOn(bindings);
    }

    /** One match is enough. */
    private static final class Found extends Step {
        @Override
        boolean run(int[] bindings) {
            return true;
        }
    }
}
