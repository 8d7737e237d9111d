package org.w3id.entente.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/** Rows of several relations, such as those that the last round added. */
final class Changes {

    private final Map<Relation, Part> parts = new IdentityHashMap<>();

    /** The rows of one relation. */
    static final class Part {

        private static final int LEAST_SIZE = 16;

        private final Relation relation;
        private final int predicate;
        private int[] rows = new int[LEAST_SIZE];
        private int size;

        private Part(Relation relation, int predicate) {
            this.relation = relation;
            this.predicate = predicate;
        }

        Relation relation() {
            return relation;
        }

        int predicate() {
            return predicate;
        }

        int size() {
            return size;
        }

        int row(int number) {
            return rows[number];
        }

        private void add(int row) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, 2 * size);
            }
            rows[size++] = row;
        }
    }

    void add(Relation relation, int predicate, int row) {
        parts.computeIfAbsent(relation, key -> new Part(key, predicate)).add(row);
    }

    void addAll(Changes others) {
        for (Part part : others.parts()) {
            for (int i = 0; i < part.size; i++) {
                add(part.relation, part.predicate, part.row(i));
            }
        }
    }

    Collection<Part> parts() {
        return parts.values();
    }

    /** The rows of the relation; null where there are none. */
    Part of(Relation relation) {
        return parts.get(relation);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }
}
