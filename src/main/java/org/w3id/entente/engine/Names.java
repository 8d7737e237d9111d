package org.w3id.entente.engine;

import org.w3id.entente.rules.TensionNames;

/**
 * The names that rules gave to what they conclude, with what each was made of: so that a name is made but once, and that
 * who asks why something holds finds at once from what its name was made.
 */
final class Names {

    private static final int RESULT = 5;
    private static final int BY_PARTS = 0b011111;
    private static final int BY_RESULT = 0b100000;
    private static final int NO_NAME = 0;

    private final Terms terms;
    /** Builtin, kind, two parties, issue, and the number of the name they make + 1, or {@link #NO_NAME}. */
    private final Relation made = new Relation(RESULT + 1);

    Names(Terms terms) {
        this.terms = terms;
    }

    /** The name that {@code builtin} makes of the first four of {@code parts}; -1 where it makes none. */
    int name(String builtin, int[] parts) {
        int[] key = {TensionNames.NAMES.indexOf(builtin), parts[0], parts[1], parts[2], parts[3]};
        int row = made.index(BY_PARTS).first(key);
        return (row == RowIndex.NONE ? make(builtin, key) : made.value(row, RESULT)) - 1;
    }

    private int make(String builtin, int[] key) {
        int result = TensionNames.name(
                        builtin, terms.node(key[1]), terms.node(key[2]), terms.node(key[3]), terms.node(key[4]))
                .map(name -> terms.id(name) + 1)
                .orElse(NO_NAME);
        made.add(new int[] {key[0], key[1], key[2], key[3], key[4], result});
        return result;
    }

    /** The first of the rows that tell of what {@code name} was made; go on with {@link #next}. */
    int first(int name) {
        return made.index(BY_RESULT).first(new int[] {name + 1});
    }

    int next(int row) {
        return made.index(BY_RESULT).next(row);
    }

    boolean isBy(int row, String builtin) {
        return made.value(row, 0) == TensionNames.NAMES.indexOf(builtin);
    }

    /** The part with this number, from 0: kind, two parties, issue. */
    int part(int row, int number) {
        return made.value(row, number + 1);
    }
}
