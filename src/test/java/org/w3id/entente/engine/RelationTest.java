package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A relation and its indexes against a plain list of tuples. */
class RelationTest {

    private static final long SEED = 84;
    private static final int[][] KEYS = {{0}, {1}, {0, 1}};

    /** Few values make long chains and crowded hash tables; many, from a great start, make tables without direct places. */
    @TestFactory
    Stream<DynamicTest> findsRowsByAnyColumns() {
        return Stream.of(new int[] {0, 5}, new int[] {0, 60}, new int[] {1_000_000, 60}, new int[] {0, 5000})
                .map(values -> DynamicTest.dynamicTest(
                        values[1] + " values from " + values[0], () -> addAndRestore(values[0], values[1])));
    }

    private static void addAndRestore(int from, int values) {
        Random random = new Random(SEED);
        Relation relation = new Relation(2);
        List<int[]> rows = new ArrayList<>();
        add(relation, rows, 300, random, from, values);
        check(relation, rows, from, values);
        for (int round = 0; round < 5; round++) {
            relation.remember();
            List<int[]> former = List.copyOf(rows);
            add(relation, rows, 40 * (round + 1), random, from, values);
            check(relation, rows, from, values);
            relation.restore();
            rows = new ArrayList<>(former);
            check(relation, rows, from, values);
        }
    }

    private static void add(Relation relation, List<int[]> rows, int count, Random random, int from, int values) {
        for (int i = 0; i < count; i++) {
            int[] tuple = {from + random.nextInt(values), from + random.nextInt(values)};
            if (relation.find(tuple) == RowIndex.NONE) {
                assertThat(relation.add(tuple)).isEqualTo(rows.size());
                rows.add(tuple);
            }
        }
    }

    private static void check(Relation relation, List<int[]> rows, int from, int values) {
        assertThat(relation.size()).isEqualTo(rows.size());
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            int[] tuple = {from + random.nextInt(values + 2), from + random.nextInt(values + 2)};
            for (int[] columns : KEYS) {
                assertThat(found(relation, columns, tuple)).isEqualTo(expected(rows, columns, tuple));
            }
        }
    }

    /** Newest first. */
    private static List<Integer> found(Relation relation, int[] columns, int[] tuple) {
        int bits = 0;
        int[] key = new int[columns.length];
        for (int i = 0; i < columns.length; i++) {
            bits |= 1 << columns[i];
            key[i] = tuple[columns[i]];
        }
        List<Integer> found = new ArrayList<>();
        RowIndex index = relation.index(bits);
        for (int row = index.first(key); row != RowIndex.NONE; row = index.next(row)) {
            found.add(row);
        }
        assertThat(index.count(key, 3)).isEqualTo(Math.min(3, found.size()));
        return found;
    }

    private static List<Integer> expected(List<int[]> rows, int[] columns, int[] tuple) {
        List<Integer> expected = new ArrayList<>();
        for (int row = rows.size() - 1; row >= 0; row--) {
            boolean same = true;
            for (int column : columns) {
                same &= rows.get(row)[column] == tuple[column];
            }
            if (same) {
                expected.add(row);
            }
        }
        return expected;
    }

    @Test
    void countsDifferentValuesAboutRight() {
        Relation relation = new Relation(2);
        for (int i = 0; i < 10_000; i++) {
            relation.add(new int[] {i, i % 100});
        }
        assertThat(relation.cardinalities().distinct(0)).isBetween(9_500.0, 10_000.0);
        assertThat(relation.cardinalities().distinct(1)).isBetween(95.0, 105.0);
    }

    @Test
    void seesWhatWasThereBeforeAndWhatIsThereNow() {
        Relation relation = new Relation(2);
        relation.add(new int[] {1, 1});
        relation.remember();
        relation.add(new int[] {2, 2});
        relation.setGone(0, true);

        assertThat(View.BEFORE.sees(relation, 0)).isTrue();
        assertThat(View.BEFORE.sees(relation, 1)).isFalse();
        assertThat(View.NOW.sees(relation, 0)).isFalse();
        assertThat(View.NOW.sees(relation, 1)).isTrue();

        relation.restore();

        assertThat(relation.size()).isEqualTo(1);
        assertThat(View.NOW.sees(relation, 0)).isTrue();
    }
}
