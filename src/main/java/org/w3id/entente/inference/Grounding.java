package org.w3id.entente.inference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.vocabulary.ENT;

/**
 * On how much something rests, each count apart: a sum or a quotient of them would look like a measurement, and is none.
 *
 * @param modes how many claims there are of each mode, by its label, the most frequent first
 * @param hypotheses how many hypotheses of a scenario there are besides, which nobody put forward
 * @param publishers who published the sources of the claims, sorted, each once
 */
public record Grounding(Map<String, Integer> modes, int hypotheses, List<Node> publishers) {

    private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    /** Counts {@code grounds}, claims that {@code stated} describes. */
    public static Grounding of(Graph stated, Collection<Node> grounds) {
        Map<String, Integer> modes = grounds.stream()
                .distinct()
                .map(claim -> CitedClaim.of(stated, claim).mode())
                .collect(Collectors.toMap(mode -> mode, mode -> 1, Integer::sum));
        Integer hypotheses = modes.remove(CitedClaim.HYPOTHESIS);
        Map<String, Integer> sorted = new LinkedHashMap<>();
        modes.entrySet().stream().sorted(MOST_FIRST).forEach(mode -> sorted.put(mode.getKey(), mode.getValue()));
        return new Grounding(
                sorted,
                hypotheses == null ? 0 : hypotheses,
                grounds.stream()
                        .flatMap(claim -> Values.of(stated, claim, ENT.citesPassage).stream())
                        .flatMap(passage -> Values.of(stated, passage, ENT.inSource).stream())
                        .flatMap(source -> Values.of(stated, source, DCTerms.publisher).stream())
                        .distinct()
                        .sorted(Comparator.comparing(Node::toString))
                        .toList());
    }

    /** How many claims there are. */
    public int claims() {
        return modes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** "5 claims: 3 fact, 2 argument; by 2 publishers", "1 claim: 1 fact; 1 hypothesis; by 1 publisher". */
    public String phrase() {
        String counts = modes.entrySet().stream()
                .map(mode -> mode.getValue() + " " + mode.getKey())
                .collect(Collectors.joining(", "));
        List<String> parts =
                new ArrayList<>(List.of(counted(claims(), "claim") + (counts.isEmpty() ? "" : ": " + counts)));
        if (hypotheses > 0) {
            parts.add(hypotheses + (hypotheses == 1 ? " hypothesis" : " hypotheses"));
        }
        if (!publishers.isEmpty()) {
            parts.add("by " + counted(publishers.size(), "publisher"));
        }
        return String.join("; ", parts);
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
