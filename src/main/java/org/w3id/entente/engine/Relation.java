package org.w3id.entente.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A set of tuples of terms, each a row with a number: mostly the subjects and objects of one predicate. Rows are added at
 * the end, each tuple once. A row can be marked as gone, which is how a supposition takes facts away and gives them back.
 * Indexes over any columns are built when they are first asked for and kept up to date.
 */
final class Relation {

    private static final int LEAST_SIZE = 8;

    private final int[][] columns;
    /** By the set of their columns, as bits; those not yet asked for are null. */
    private final RowIndex[] indexes;

    private final Cardinalities cardinalities;
    private final BitSet stated = new BitSet();
    private final BitSet gone = new BitSet();
    private int size;
    private int former;

    Relation(int arity) {
        columns = new int[arity][LEAST_SIZE];
        indexes = new RowIndex[1 << arity];
        cardinalities = new Cardinalities(this);
    }

    int arity() {
        return columns.length;
    }

    /** How many rows there are, those that are gone included. */
    int size() {
        return size;
    }

    int value(int row, int column) {
        return columns[column][row];
    }

    Cardinalities cardinalities() {
        return cardinalities;
    }

    /** The row of a tuple, gone or not; {@link RowIndex#NONE} where there is none. */
    int find(int[] tuple) {
        return index(indexes.length - 1).first(tuple);
    }

    /** Adds a tuple that {@link #find} does not find; returns its row. */
    int add(int[] tuple) {
        if (size == columns[0].length) {
            for (int i = 0; i < columns.length; i++) {
                columns[i] = Arrays.copyOf(columns[i], size + Math.max(LEAST_SIZE, size >> 1));
            }
        }
        for (int i = 0; i < columns.length; i++) {
            columns[i][size] = tuple[i];
        }
        size++;
        for (RowIndex index : indexes) {
            if (index != null) {
                index.add(size - 1);
            }
        }
        return size - 1;
    }

    /** Takes in a tuple as stated. */
    void state(int[] tuple) {
        int row = find(tuple);
        setStated(row == RowIndex.NONE ? add(tuple) : row, true);
    }

    /** The index over the columns whose bits are set. */
    RowIndex index(int bits) {
        RowIndex index = indexes[bits];
        if (index == null) {
            int[] wanted = IntStream.range(0, columns.length)
                    .filter(column -> (bits >> column & 1) == 1)
                    .toArray();
            index = wanted.length == 1 && columns.length > 1
                    ? DirectIndex.over(this, wanted[0])
                    : new HashIndex(this, wanted, bits == indexes.length - 1);
            indexes[bits] = index;
        }
        return index;
    }

    /** Whether somebody stated the row; else rules infer it. */
    boolean isStated(int row) {
        return stated.get(row);
    }

    void setStated(int row, boolean value) {
        stated.set(row, value);
    }

    boolean isGone(int row) {
        return gone.get(row);
    }

    void setGone(int row, boolean value) {
        gone.set(row, value);
    }

    /** From now on {@link View#BEFORE} sees the rows of this moment. */
    void remember() {
        former = size;
    }

    /** How many rows there were when {@link #remember} was called. */
    int former() {
        return former;
    }

    /** Takes out all rows added since {@link #remember}, and forgets which rows were gone. */
    void restore() {
        gone.clear();
        for (int row = size - 1; row >= former; row--) {
            for (RowIndex index : indexes) {
                if (index != null) {
                    index.removeNewest(row);
                }
            }
            stated.clear(row);
        }
        size = former;
    }
}
