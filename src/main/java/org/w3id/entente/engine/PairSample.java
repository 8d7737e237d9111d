package org.w3id.entente.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many subjects have the same two objects in two relations, as seen in a sample. Objects often depend on each other (who
 * acts, and where), so that what each relation holds by itself says little of the pair.
 */
final class PairSample {

    private static final int MOST_ROWS = 1024;
    private static final int SUBJECT = 0;
    private static final int OBJECT = 1;

    private PairSample() {}

    /**
     * The number of subjects to expect for a pair of objects that is as frequent as those of a subject chosen at random:
     * N times the chance that two subjects have the same pair, which is told by how many pairs of the sample do.
     */
    static double subjectsPerPair(Relation first, Relation second) {
        int step = Math.max(1, first.size() / MOST_ROWS);
        Map<List<Integer>, Integer> seen = new HashMap<>();
        RowIndex bySubject = second.index(1 << SUBJECT);
        double same = 0;
        int sampled = 0;
        for (int row = 0; row < first.size(); row += step) {
            int other = bySubject.first(new int[] {first.value(row, SUBJECT)});
            if (other != RowIndex.NONE) {
                List<Integer> pair = List.of(first.value(row, OBJECT), second.value(other, OBJECT));
                same += seen.merge(pair, 1, Integer::sum) - 1;
                sampled++;
            }
        }
        double pairs = Math.max(1, sampled * (sampled - 1.0) / 2);
        return first.size() * Math.max(same, 0.5) / pairs;
    }
}
