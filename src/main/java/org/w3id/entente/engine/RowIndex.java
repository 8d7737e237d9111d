package org.w3id.entente.engine;

import java.util.Arrays;

/**
 * Finds the rows of a relation by the values of some of its columns, the key. A key leads to its newest row, each row to the
 * next older one of the same key. Rows come in by their numbers and can be taken out newest first.
 */
abstract class RowIndex {

    static final int NONE = -1;
    private static final int LEAST_SIZE = 8;

    /** The next older row of the same key, {@link #NONE} after the oldest; null where each key has one row. */
    private int[] older;

    /**
     * @param unique whether no two rows have the same key
     * @param rows how many rows to expect
     */
    RowIndex(boolean unique, int rows) {
        older = unique ? null : new int[Math.max(LEAST_SIZE, rows)];
    }

    /** The newest row whose key columns have the values {@code key}; {@link #NONE} where there is none. */
    abstract int first(int[] key);

    /** Takes in the relation's newest row. */
    abstract void add(int row);

    /** Takes out the relation's newest row. */
    abstract void removeNewest(int row);

    /** The next older row with the key of {@code row}; {@link #NONE} where there is none. */
    final int next(int row) {
        return older == null ? NONE : older[row];
    }

    /** How many rows have this key, counted up to {@code limit}. */
    final int count(int[] key, int limit) {
        int count = 0;
        for (int row = first(key); row != NONE && count < limit; row = next(row)) {
            count++;
        }
        return count;
    }

    final void link(int row, int nextOlder) {
        if (older != null) {
            if (row >= older.length) {
                older = Arrays.copyOf(older, Math.max(row + 1, older.length + (older.length >> 1)));
            }
            older[row] = nextOlder;
        }
    }
}
