package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.w3id.entente.engine.Materialization;

/**
 * How long it takes, warm, to suppose one more claim, or one claim fewer, and to take that back: about ten triples each
 * time. Afterwards all must be as before.
 */
final class SuppositionSpeed {

    private static final int CLAIMS = 500;
    private static final int ROUNDS = 4;
    private static final String CLAIM = "<https://w3id.org/entente/id/claim/c";

    private final Materialization materialization;
    private final DataFiles data;

    SuppositionSpeed(Materialization materialization, DataFiles data) {
        this.materialization = materialization;
        this.data = data;
    }

    void measure(JsonObject result) throws IOException {
        String before = hash();
        List<List<Triple>> fewer = claims("c");
        List<List<Triple>> more = claims("supposed-c");
        Median.add(result, "addMilliseconds", milliseconds(more, true));
        Median.add(result, "removeMilliseconds", milliseconds(fewer, false));
        result.addProperty("rolledBackExactly", before.equals(hash()));
        result.addProperty(
                "supposedTriples", more.stream().mapToInt(List::size).average().orElse(0));
    }

    private double[] milliseconds(List<List<Triple>> claims, boolean added) {
        double[] taken = new double[claims.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < taken.length; i++) {
                List<Triple> claim = claims.get(i);
                long start = System.nanoTime();
                materialization.suppose(added ? claim : List.of(), added ? List.of() : claim);
                materialization.rollback();
                taken[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return taken;
    }

    /** The triples of some claims, each claim with another name. */
    private List<List<Triple>> claims(String name) throws IOException {
        List<List<Triple>> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            claims.add(new ArrayList<>());
        }
        Graph graph;
        try (Stream<String> lines = Files.lines(data.triples())) {
            graph = RDFParser.fromString(
                            lines.filter(line -> line.startsWith(CLAIM) && number(line) < CLAIMS)
                                    .map(line -> line.replace(CLAIM, CLAIM.substring(0, CLAIM.length() - 1) + name))
                                    .reduce("", (text, line) -> text + line + "\n"),
                            Lang.NTRIPLES)
                    .toGraph();
        }
        graph.find()
                .forEachRemaining(triple -> claims.get(
                                Integer.parseInt(triple.getSubject().getURI().replaceAll(".*c", "")))
                        .add(triple));
        return claims;
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(CLAIM.length(), line.indexOf('>')));
    }

    private String hash() {
        TripleHash hash = new TripleHash();
        materialization.forEachInferred(hash::add);
        return hash.sum();
    }
}
