package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.w3id.entente.bench.Connection.Answer;

/**
 * How long our server takes for a change, in which all that is stated is validated and what follows is inferred anew. Each
 * change is sent when the one before is made; each differs from all before it, since one that changes nothing is quick.
 *
 * @param home the project's folder
 * @param heap as {@code -Xmx} takes it
 */
record Writes(Path home, String heap) {

    /** How often before it counts. */
    private static final int WARM_UP = 5;

    private static final Question SMALLEST = new Question(
            "the smallest graph with claims, and a claim of it",
            "SELECT ?graph (SAMPLE(?claim) AS ?one) WHERE { GRAPH ?graph { ?claim a <https://w3id.org/entente/vocab/Claim> } }"
                    + " GROUP BY ?graph ORDER BY COUNT(*) LIMIT 1");

    /** Both kinds of change, {@code times} each, in memory and in a store on disk. */
    List<JsonObject> measure(int times) throws IOException {
        List<JsonObject> results = new ArrayList<>();
        try (ServerProcess server = ServerProcess.start(Contestant.WRITABLE, home, heap)) {
            results.addAll(on(server, "memory", times));
        }
        Path work = Files.createDirectories(home.resolve("target/bench"));
        Path folder = Files.createTempDirectory(work, "store");
        try (ServerProcess server = ServerProcess.start(Contestant.WRITABLE, home, heap, folder.toString())) {
            results.addAll(on(server, "TDB2", times));
        } finally {
            delete(folder);
        }
        return results;
    }

    private static List<JsonObject> on(ServerProcess server, String store, int times) throws IOException {
        URI sparql = server.sparql();
        String graph = SMALLEST.values("graph", sparql).get(0);
        String claim = SMALLEST.values("one", sparql).get(0);
        URI address = URI.create(sparql + "?graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8));
        String triples = Connection.ask(Request.of("GET", address, Map.of("Accept", "application/n-triples"), ""))
                .text();
        IntFunction<String> note =
                number -> "<" + claim + "> <http://www.w3.org/2004/02/skos/core#note> \"change " + number + "\"@en .\n";
        IntFunction<Request> put =
                number -> write("PUT", address, "application/n-triples", triples + note.apply(number));
        IntFunction<Request> update = number -> write(
                "POST",
                sparql,
                "application/sparql-update",
                "INSERT DATA { GRAPH <" + graph + "> { " + note.apply(-1 - number) + " } }");
        return List.of(
                result("PUT of a graph", triples.lines().count() + 1, store, milliseconds(put, times)),
                result("update of a triple", 1, store, milliseconds(update, times)));
    }

    private static Request write(String method, URI address, String mediaType, String body) {
        String login = Contestant.ACCESS.user() + ":" + Contestant.ACCESS.password();
        String basic = "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return Request.of(method, address, Map.of("Authorization", basic, "Content-Type", mediaType), body);
    }

    private static double[] milliseconds(IntFunction<Request> change, int times) throws IOException {
        double[] taken = new double[times];
        for (int i = -WARM_UP; i < times; i++) {
            Request request = change.apply(WARM_UP + i);
            long start = System.nanoTime();
            Answer answer = Connection.ask(request);
            if (answer.status() != 204) {
                throw new IOException(request.address() + ": status " + answer.status() + " " + answer.text());
            }
            if (i >= 0) {
                taken[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return taken;
    }

    private static JsonObject result(String change, long triples, String store, double[] milliseconds) {
        JsonObject result = new JsonObject();
        result.addProperty("measured", "write");
        result.addProperty("change", change);
        result.addProperty("triples", triples);
        result.addProperty("store", store);
        result.addProperty("count", milliseconds.length);
        Median.add(result, "milliseconds", milliseconds);
        return result;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
