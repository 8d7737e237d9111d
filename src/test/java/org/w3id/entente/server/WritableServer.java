package org.w3id.entente.server;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.w3id.entente.publication.CurrentEdition;
import org.w3id.entente.store.WritableStore;

/**
 * A server under test that takes changes, and the requests that change. Registered as an extension in a field of an object,
 * it ends with each test.
 */
final class WritableServer implements AutoCloseable, AfterEachCallback {

    static final WriteAccess ACCESS = new WriteAccess("ada", "correct: horse, büro");
    static final String AUTHORIZATION = basic("ada:correct: horse, büro");

    static final String UPDATE = "application/sparql-update";
    static final String FORM = "application/x-www-form-urlencoded";
    static final String TURTLE = "text/turtle";

    private final ServerUnderTest server;
    private final WritableStore store;

    private WritableServer(ServerSettings settings, WritableStore store) {
        this.store = store;
        this.server = ServerUnderTest.start(settings.withWriteAccess(ACCESS), store);
    }

    /** Changes go to {@code store}, which is closed with the server. */
    static WritableServer of(WritableStore store) {
        return new WritableServer(ServerSettings.local(0), store);
    }

    /** An empty dataset that takes everything; its default graph is a graph of its own. */
    static WritableServer empty() {
        return emptyWith(ServerSettings.local(0));
    }

    /** The same with other settings. */
    static WritableServer emptyWith(ServerSettings settings) {
        return new WritableServer(settings, new Unchecked(DatabaseMgr.createDatasetGraph()));
    }

    static String basic(String login) {
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The path of a graph's triples. */
    static String graph(String name) {
        return "/sparql?graph=" + encoded(name);
    }

    ServerUnderTest server() {
        return server;
    }

    WritableStore store() {
        return store;
    }

    /** An update in the body of a POST. */
    HttpResponse<String> update(String update, String... headers) {
        return send("POST", "/sparql", update, UPDATE, headers);
    }

    /** {@code body}, sent by the user. */
    HttpResponse<String> send(String method, String path, String body, String contentType, String... headers) {
        String[] all = Stream.concat(
                        Stream.of("Authorization", AUTHORIZATION, "Content-Type", contentType), Stream.of(headers))
                .toArray(String[]::new);
        return server.send(method, path, BodyPublishers.ofString(body), all);
    }

    HttpResponse<String> delete(String path) {
        return server.send("DELETE", path, BodyPublishers.noBody(), "Authorization", AUTHORIZATION);
    }

    /** The answer of an ASK query. */
    boolean ask(String query) {
        String answer = server.get("/sparql?query=" + encoded(query), "Accept", "text/csv")
                .body();
        return answer.equals("_askResult\r\ntrue\r\n");
    }

    /** The triples of a graph in N-Triples, a line each, sorted. */
    String triples(String path) {
        return server.get(path, "Accept", "application/n-triples")
                .body()
                .lines()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }

    private record Unchecked(DatasetGraph dataset) implements WritableStore {

        @Override
        public CurrentEdition edition() {
            return new CurrentEdition(ServerUnderTest.projectEdition());
        }

        @Override
        public <T> T write(Function<DatasetGraph, T> change) {
            return Txn.calculateWrite(dataset, () -> change.apply(dataset));
        }

        @Override
        public void close() {
            dataset.close();
        }
    }
}
