package org.w3id.entente.engine;

/** An index whose hash table leads from a key to its newest row. */
final class HashIndex extends RowIndex {

    private static final int LEAST_SIZE = 8;

    private final Relation relation;
    /** Which columns make the key. */
    private final int[] columns;
    /** Open addressing with linear probing: the newest row of a key + 1, or 0. At most two thirds of the places are taken. */
    private int[] slots = new int[LEAST_SIZE];

    private int keys;

    /**
     * @param columns the numbers of the columns that make the key
     * @param unique whether no two rows have the same key
     */
    HashIndex(Relation relation, int[] columns, boolean unique) {
        super(unique, relation.size());
        this.relation = relation;
        this.columns = columns;
        for (int row = 0; row < relation.size(); row++) {
            add(row);
        }
    }

    @Override
    int first(int[] key) {
        int hash = 0;
        for (int value : key) {
            hash = Hashes.and(hash, value);
        }
        int mask = slots.length - 1;
        for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            int row = slots[slot] - 1;
            if (hasKey(row, key)) {
                return row;
            }
        }
        return NONE;
    }

    @Override
    void add(int row) {
        if (3 * (keys + 1) > 2 * slots.length) {
            grow();
        }
        int slot = slot(row);
        link(row, slots[slot] - 1);
        keys += slots[slot] == 0 ? 1 : 0;
        slots[slot] = row + 1;
    }

    @Override
    void removeNewest(int row) {
        int slot = slot(row);
        if (next(row) != NONE) {
            slots[slot] = next(row) + 1;
        } else {
            empty(slot);
            keys--;
        }
    }

    /** Empties a place and moves up what had to step aside for it, so that probing still finds all. */
    private void empty(int emptied) {
        int mask = slots.length - 1;
        int hole = emptied;
        for (int slot = (hole + 1) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            int wanted = hash(slots[slot] - 1) & mask;
            if (((slot - wanted) & mask) >= ((slot - hole) & mask)) {
                slots[hole] = slots[slot];
                hole = slot;
            }
        }
        slots[hole] = 0;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[2 * old.length];
        for (int entry : old) {
            if (entry != 0) {
                slots[slot(entry - 1)] = entry;
            }
        }
    }

    /** Where the key of {@code row} is, or would be put. */
    private int slot(int row) {
        int mask = slots.length - 1;
        int slot = hash(row) & mask;
        while (slots[slot] != 0 && !sameKey(slots[slot] - 1, row)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int hash(int row) {
        int hash = 0;
        for (int column : columns) {
            hash = Hashes.and(hash, relation.value(row, column));
        }
        return hash;
    }

    private boolean sameKey(int a, int b) {
        for (int column : columns) {
            if (relation.value(a, column) != relation.value(b, column)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasKey(int row, int[] key) {
        for (int i = 0; i < key.length; i++) {
            if (relation.value(row, columns[i]) != key[i]) {
                return false;
            }
        }
        return true;
    }
}
