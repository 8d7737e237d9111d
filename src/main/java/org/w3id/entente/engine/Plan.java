package org.w3id.entente.engine;

/** The steps that find the matches of a rule: all of them, or those in which one pattern matches a given row. */
final class Plan {

    /** What to do with a match. */
    interface Sink {

        /** @return whether to stop, as enough was found */
        boolean match(int[] bindings);
    }

    private final int variables;
    private final Atom seed;
    private final Step first;
    private Sink sink;

    /**
     * @param variables how many variables there are
     * @param seed the pattern whose row is given; null where none is
     */
    Plan(int variables, Atom seed) {
        this.variables = variables;
        this.seed = seed;
        this.first = new Start();
    }

    /** The step to which the steps are to be added, and after them {@link #end}. */
    Step start() {
        return first;
    }

    /** The last step. */
    Step end() {
        return new End();
    }

    /** Tells {@code sink} each match. */
    boolean run(Sink sink) {
        return run(sink, new int[variables]);
    }

    /** The same, where the plan counts on values for some variables. */
    boolean run(Sink sink, int[] bindings) {
        this.sink = sink;
        return first.run(bindings);
    }

    /** Tells {@code sink} each match in which the seed matches this row of a relation; none where it does not. */
    boolean run(Sink sink, int predicate, Relation relation, int row) {
        int[] bindings = new int[variables];
        return Unification.bind(seed, predicate, relation, row, bindings) && run(sink, bindings);
    }

    private static final class Start extends Step {
        @Override
        boolean run(int[] bindings) {
            return goOn(bindings);
        }
    }

    private final class End extends Step {
        @Override
        boolean run(int[] bindings) {
            return sink.match(bindings);
        }
    }
}
