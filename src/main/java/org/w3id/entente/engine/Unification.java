package org.w3id.entente.engine;

import java.util.Arrays;

/** Fits a pattern to one row. */
final class Unification {

    private static final int FREE = -1;

    private Unification() {}

    /**
     * Gives the variables of {@code atom} the values of the row; all others get -1.
     *
     * @param predicate the predicate of the relation
     * @return whether the pattern fits
     */
    static boolean bind(Atom atom, int predicate, Relation relation, int row, int[] bindings) {
        Arrays.fill(bindings, FREE);
        if (!bind(atom.predicate(), predicate, bindings)) {
            return false;
        }
        for (int column = 0; column < relation.arity(); column++) {
            if (!bind(atom.arguments()[column], relation.value(row, column), bindings)) {
                return false;
            }
        }
        return true;
    }

    private static boolean bind(int code, int value, int[] bindings) {
        if (Atom.isVariable(code) && bindings[Atom.variable(code)] == FREE) {
            bindings[Atom.variable(code)] = value;
            return true;
        }
        return Atom.value(code, bindings) == value;
    }
}
