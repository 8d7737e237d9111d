package org.w3id.entente.engine;

import java.util.BitSet;

/**
 * How many rows a pattern is expected to match, given which variables are bound. Columns are taken to be independent and
 * values to be equally frequent, as in System R (Selinger and others 1979); where only constants are bound, rows are counted.
 */
final class FanOut {

    /** Counting goes no further; what is more frequent is told well enough by the average. */
    private static final int COUNT_LIMIT = 4096;

    private final Facts facts;

    FanOut(Facts facts) {
        this.facts = facts;
    }

    /** The expected number of rows, 0 where there is none for sure. */
    double of(Atom atom, BitSet bound) {
        if (atom.relation() != null) {
            return of(atom.relation(), atom, bound);
        }
        double all = 0;
        for (int i = 0; i < facts.count(); i++) {
            all += of(facts.relationAt(i), atom, bound);
        }
        return bound.get(Atom.variable(atom.predicate())) ? all / Math.max(1, facts.count()) : all;
    }

    private static double of(Relation relation, Atom atom, BitSet bound) {
        int[] codes = atom.arguments();
        double expected = relation.size();
        int constants = 0;
        boolean variables = false;
        for (int column = 0; column < codes.length; column++) {
            if (!Atom.isVariable(codes[column])) {
                constants |= 1 << column;
            } else if (bound.get(Atom.variable(codes[column]))) {
                variables = true;
            } else {
                continue;
            }
            expected /= relation.cardinalities().distinct(column);
        }
        return constants == 0 || variables ? expected : counted(relation, codes, constants, expected);
    }

    private static double counted(Relation relation, int[] codes, int constants, double expected) {
        int[] key = new int[Integer.bitCount(constants)];
        for (int column = 0, i = 0; column < codes.length; column++) {
            if ((constants >> column & 1) == 1) {
                key[i++] = codes[column];
            }
        }
        int count = relation.index(constants).count(key, COUNT_LIMIT);
        return count < COUNT_LIMIT ? count : Math.max(count, expected);
    }
}
