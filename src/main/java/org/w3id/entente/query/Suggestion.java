package org.w3id.entente.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What a user who gave an unknown name may have meant. Names are paths: {@code group/name}. */
public final class Suggestion {

    private static final int MOST = 3;

    private Suggestion() {}

    /** The nearest of {@code known} as a sentence with a space before it: " Nearest: a, b."; empty if none is near. */
    public static String of(String wanted, Collection<String> known) {
        String nearest = known.stream()
                .filter(name -> distance(wanted, name) <= Math.max(2, wanted.length() / 2))
                .sorted(Comparator.comparingInt(name -> distance(wanted, name)))
                .limit(MOST)
                .collect(Collectors.joining(", "));
        return nearest.isEmpty() ? "" : " Nearest: " + nearest + ".";
    }

    private static int distance(String wanted, String name) {
        if (name.contains(wanted)) {
            return 0;
        }
        String lastPart = name.substring(name.lastIndexOf('/') + 1);
        return Math.min(EditDistance.between(wanted, lastPart), EditDistance.between(wanted, name));
    }
}
