package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.entente.server.QueryProtocolTest.field;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries reach nothing but the data: no other server, no file, no class of Java. */
class RefusedReachTest {

    private static final AtomicInteger CALLS = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static HttpServer other;

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.of(
            ServerSettings.local(0), () -> SmallStore.of("<http://e.org/a> <http://e.org/p> \"a\" ."));

    @BeforeAll
    static void start() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            CALLS.incrementAndGet();
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        other.start();
        Files.writeString(folder.resolve("secret.ttl"), "<http://e.org/s> <http://e.org/p> \"secret\" .");
    }

    @AfterAll
    static void stop() {
        other.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <OTHER> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <OTHER> { ?s ?p ?o } }",
                "SELECT * { BIND(<OTHER> AS ?there) SERVICE ?there { ?s ?p ?o } }",
                "SELECT * { { SELECT * { SERVICE <OTHER> { ?s ?p ?o } } } }",
                "ASK { FILTER EXISTS { SERVICE <OTHER> { ?s ?p ?o } } }",
                "SELECT (EXISTS { SERVICE <OTHER> { ?s ?p ?o } } AS ?x) {}",
                "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE <OTHER> { ?s ?p ?o } }",
                "SELECT * FROM <OTHER> { ?s ?p ?o }",
                "SELECT * FROM NAMED <OTHER> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <FILE> { ?s ?p ?o }",
                "DESCRIBE <http://e.org/a> FROM <FILE>",
                "SELECT (<java:java.lang.System>(1) AS ?x) {}",
                "SELECT (<java:org.apache.jena.sparql.function.library.wait>(1) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(1) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#context>(\"x\") AS ?x) {}",
                "SELECT (CALL(<http://jena.apache.org/ARQ/function#wait>, 1) AS ?x) {}",
                "LOAD <OTHER>",
                "LOAD <FILE> INTO GRAPH <http://e.org/g>",
            })
    void refuses(String query) {
        String text = query.replace("OTHER", otherAddress())
                .replace("FILE", folder.resolve("secret.ttl").toUri().toString());

        HttpResponse<String> response = server.get("/sparql?" + field("query", text));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).doesNotContain("secret\"");
        assertThat(CALLS).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
    void refusesGraphsFromElsewhere(String parameter) {
        for (String graph : new String[] {
            otherAddress(), folder.resolve("secret.ttl").toUri().toString()
        }) {
            HttpResponse<String> response =
                    server.get("/sparql?" + field("query", "SELECT * { ?s ?p ?o }") + "&" + field(parameter, graph));

            QueryProtocolTest.refuses(
                    400,
                    response,
                    "There is no graph <" + graph + "> here, and nothing is read from elsewhere."
                            + " SELECT DISTINCT ?g WHERE { GRAPH ?g {} } lists the graphs.");
        }
        assertThat(CALLS).hasValue(0);
    }

    /** Jena would run the class; here it is a property that nothing has. */
    @Test
    void runsNoPropertyFunctionOfJava() {
        String query = "SELECT * { 1 <java:org.apache.jena.sparql.pfunction.library.wait> 60000 }";

        HttpResponse<String> response = server.get("/sparql?" + field("query", query), "Accept", "text/csv");

        assertThat(response.body()).isEqualTo("\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <http://e.org/a>",
                "DROP ALL",
                "INSERT DATA { <http://e.org/a> <http://e.org/p> <http://e.org/b> }"
            })
    void takesNoUpdates(String update) {
        QueryProtocolTest.refuses(
                403,
                server.post("/sparql", field("update", update), "Content-Type", "application/x-www-form-urlencoded"),
                "This server is read-only: it takes no updates. \"entente serve --writable\" starts one that does.");
        QueryProtocolTest.refuses(
                403,
                server.post("/sparql", update, "Content-Type", "application/sparql-update"),
                "This server is read-only: it takes no updates. \"entente serve --writable\" starts one that does.");
        assertThat(server.get("/sparql?" + field("query", "SELECT * { ?s ?p ?o }"), "Accept", "text/csv")
                        .body())
                .isEqualTo("s,p,o\r\nhttp://e.org/a,http://e.org/p,a\r\n");
    }

    private static String otherAddress() {
        return "http://127.0.0.1:" + other.getAddress().getPort() + "/data";
    }
}
