package org.w3id.entente.engine;

import java.util.Arrays;

/**
 * An index over one column that has a place for every number up to the greatest in the column. Numbers of terms that came
 * together are next to each other, so this is faster than a hash table, and at first no larger, since it is taken only where
 * the column holds many of them.
 */
final class DirectIndex extends RowIndex {

    /** Below this many rows there is little to gain, and the greatest number yet says little of those to come. */
    private static final int LEAST_ROWS = 1024;

    private final Relation relation;
    private final int column;
    /** By the value of the column: the newest row + 1, or 0. */
    private int[] newest;

    private DirectIndex(Relation relation, int column, int places) {
        super(false, relation.size());
        this.relation = relation;
        this.column = column;
        this.newest = new int[places];
        for (int row = 0; row < relation.size(); row++) {
            add(row);
        }
    }

    /** An index over one column: direct where that takes no more room than a hash table. */
    static RowIndex over(Relation relation, int column) {
        int greatest = 0;
        for (int row = 0; row < relation.size(); row++) {
            greatest = Math.max(greatest, relation.value(row, column));
        }
        return relation.size() >= LEAST_ROWS
                        && greatest < 2 * relation.cardinalities().distinct(column)
                ? new DirectIndex(relation, column, greatest + 1)
                : new HashIndex(relation, new int[] {column}, false);
    }

    @Override
    int first(int[] key) {
        return key[0] < newest.length ? newest[key[0]] - 1 : NONE;
    }

    @Override
    void add(int row) {
        int key = relation.value(row, column);
        if (key >= newest.length) {
            newest = Arrays.copyOf(newest, key + 1 + (key >> 1));
        }
        link(row, newest[key] - 1);
        newest[key] = row + 1;
    }

    @Override
    void removeNewest(int row) {
        newest[relation.value(row, column)] = next(row) + 1;
    }
}
