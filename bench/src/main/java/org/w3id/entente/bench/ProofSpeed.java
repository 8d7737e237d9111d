package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.w3id.entente.engine.Materialization;
import org.w3id.entente.rules.Match;

/** How long it takes, warm, to find all matches that conclude a tension, and to walk one proof of it down to the stated. */
final class ProofSpeed {

    private static final int ROUNDS = 12;
    private static final int SAMPLE = 500;

    private final Materialization materialization;
    private long steps;

    ProofSpeed(Materialization materialization) {
        this.materialization = materialization;
    }

    /** Some inferred triples of each predicate, tensions and what they rest on. */
    static List<Triple> sample(Materialization materialization, int ofEach) {
        Map<String, List<Triple>> byPredicate = new LinkedHashMap<>();
        materialization.forEachInferred(triple -> {
            List<Triple> known =
                    byPredicate.computeIfAbsent(triple.getPredicate().getURI(), uri -> new ArrayList<>());
            if (known.size() < ofEach) {
                known.add(triple);
            }
        });
        List<Triple> sample = new ArrayList<>();
        byPredicate.values().forEach(sample::addAll);
        return sample;
    }

    void measure(JsonObject result) {
        List<Triple> tensions = sample(materialization, SAMPLE).stream()
                .filter(triple -> triple.getPredicate().getURI().endsWith("TensionWith"))
                .toList();
        Median.add(result, "matchesMicroseconds", microseconds(tensions, materialization::matches));
        Median.add(result, "proofMicroseconds", microseconds(tensions, this::prove));
        steps = 0;
        tensions.forEach(this::prove);
        result.addProperty("proofSteps", (double) steps / tensions.size());
    }

    /** In the last round; those before it are for the compiler. */
    private static double[] microseconds(List<Triple> triples, Consumer<Triple> work) {
        double[] taken = new double[triples.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < taken.length; i++) {
                long start = System.nanoTime();
                work.accept(triples.get(i));
                taken[i] = (System.nanoTime() - start) / 1e3;
            }
        }
        return taken;
    }

    /** Walks down by the first match of each triple; here no triple rests on itself, so this ends. */
    private void prove(Triple triple) {
        List<Match> matches = materialization.matches(triple);
        if (!matches.isEmpty()) {
            steps++;
            matches.get(0).premises().forEach(this::prove);
        }
    }
}
