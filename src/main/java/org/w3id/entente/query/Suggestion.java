package org.w3id.entente.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a user who gave an unknown name may have meant. Names are paths: {@code group/name}. */
public final class Suggestion {

    private static final int MOST = 3;

    private Suggestion() {}

    /** The nearest of {@code known} as a sentence with a space before it: " Nearest: a, b."; empty if none is near. */
    public static String of(String wanted, Collection<String> known) {
        List<String> nearest = nearest(wanted, known);
        return nearest.isEmpty() ? "" : " Nearest: " + String.join(", ", nearest) + ".";
    }

    /** The nearest of {@code known}, at most three, the nearest first; empty if none is near. */
    public static List<String> nearest(String wanted, Collection<String> known) {
        return known.stream()
                .map(name -> new Candidate(name, distance(wanted, name)))
                .filter(candidate -> candidate.distance() <= Math.max(2, wanted.length() / 2))
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private record Candidate(String name, int distance) {}

    private static int distance(String wanted, String name) {
        if (name.contains(wanted)) {
            return 0;
        }
        String lastPart = name.substring(name.lastIndexOf('/') + 1);
        return Math.min(EditDistance.between(wanted, lastPart), EditDistance.between(wanted, name));
    }
}
