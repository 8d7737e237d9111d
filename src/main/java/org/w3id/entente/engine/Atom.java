package org.w3id.entente.engine;

import java.util.function.IntConsumer;

/**
 * A pattern of a rule. Its codes are numbers of terms, or variables: variable {@code v} is written {@code ~v}, which is
 * negative.
 *
 * @param relation what it matches; null where the predicate is a variable
 * @param predicate the code of the predicate
 * @param arguments the codes of the columns of the relation: subject and object
 * @param mayBeNoTriple whether, as a conclusion, it may turn out to be nothing that RDF allows
 */
record Atom(Relation relation, int predicate, int[] arguments, boolean mayBeNoTriple) {

    /** A pattern that stands in a body. */
    Atom(Relation relation, int predicate, int[] arguments) {
        this(relation, predicate, arguments, false);
    }

    static boolean isVariable(int code) {
        return code < 0;
    }

    /** The number of the variable that {@code code} stands for; likewise the code of a variable. */
    static int variable(int code) {
        return ~code;
    }

    /** What {@code code} stands for. */
    static int value(int code, int[] bindings) {
        return code < 0 ? bindings[~code] : code;
    }

    void forEachVariable(IntConsumer action) {
        if (isVariable(predicate)) {
            action.accept(variable(predicate));
        }
        for (int code : arguments) {
            if (isVariable(code)) {
                action.accept(variable(code));
            }
        }
    }
}
