package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What the W3C's tests of the SPARQL 1.1 Protocol ask of the update operation, in the same order, on an empty dataset.
 * Changing operations answer 204.
 */
class UpdateProtocolTest {

    private static final String BASE = "http://example.org/protocol/";

    private static final String NOT_IN_UTF_8 = "The update is not in UTF-8. Send it in UTF-8.\n";

    @RegisterExtension
    final WritableServer server = WritableServer.empty();

    @Test
    void updateInAForm() {
        fill();
        assertThat(server.send("POST", "/sparql", "update=CLEAR+ALL", WritableServer.FORM)
                        .statusCode())
                .isEqualTo(204);
        assertThat(server.ask("ASK { GRAPH ?g { ?s ?p ?o } }")).isFalse();
    }

    @Test
    void updateInTheBody() {
        assertThat(server.update("INSERT DATA { <" + BASE + "s> <" + BASE + "p> 1 }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(server.triples("/sparql?default"))
                .isEqualTo("<" + BASE + "s> <" + BASE + "p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .");
    }

    @Test
    void clearAllInTheBody() {
        fill();
        assertThat(server.update("CLEAR ALL").statusCode()).isEqualTo(204);
        assertThat(server.ask("ASK { GRAPH ?g { ?s ?p ?o } }")).isFalse();
    }

    /** One graph of the request is the default graph of its pattern. */
    @Test
    void aGraphOfTheRequestIsTheDefaultGraph() {
        fill();
        copyDefault("?using-graph-uri=" + WritableServer.encoded(BASE + "one"));
        assertThat(copied()).isEqualTo("<" + BASE + "a> <" + BASE + "p> <" + BASE + "one> .");
    }

    /** Several are merged. */
    @Test
    void graphsOfTheRequestAreMergedToTheDefaultGraph() {
        fill();
        copyDefault("?using-graph-uri=" + WritableServer.encoded(BASE + "one") + "&using-graph-uri="
                + WritableServer.encoded(BASE + "two"));
        assertThat(copied())
                .isEqualTo("<" + BASE + "a> <" + BASE + "p> <" + BASE + "one> .\n<" + BASE + "a> <" + BASE + "p> <"
                        + BASE + "two> .");
    }

    /** Only the named graphs of the request are seen by GRAPH. */
    @Test
    void namedGraphsOfTheRequestAreTheOnlyOnes() {
        fill();
        assertThat(server.send(
                                "POST",
                                "/sparql?using-named-graph-uri=" + WritableServer.encoded(BASE + "one")
                                        + "&using-named-graph-uri=" + WritableServer.encoded(BASE + "two"),
                                "INSERT { GRAPH <" + BASE + "copy> { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }",
                                WritableServer.UPDATE)
                        .statusCode())
                .isEqualTo(204);
        assertThat(copied())
                .isEqualTo("<" + BASE + "a> <" + BASE + "p> <" + BASE + "one> .\n<" + BASE + "a> <" + BASE + "p> <"
                        + BASE + "two> .");
    }

    @Test
    void defaultAndNamedGraphsOfTheRequest() {
        fill();
        assertThat(server.send(
                                "POST",
                                "/sparql?using-graph-uri=" + WritableServer.encoded(BASE + "one")
                                        + "&using-named-graph-uri=" + WritableServer.encoded(BASE + "two"),
                                "INSERT { GRAPH <" + BASE + "copy> { ?s ?q ?o , ?other } }"
                                        + " WHERE { ?s ?q ?o GRAPH ?g { ?s ?q ?other } }",
                                WritableServer.UPDATE)
                        .statusCode())
                .isEqualTo(204);
        assertThat(copied())
                .isEqualTo("<" + BASE + "a> <" + BASE + "p> <" + BASE + "one> .\n<" + BASE + "a> <" + BASE + "p> <"
                        + BASE + "two> .");
    }

    /** They hold for operations with a pattern, and leave the others of the request as they are. */
    @Test
    void theGraphsOfARequestHoldForItsPatterns() {
        fill();
        String update = """
                PREFIX : <%s>
                DROP ALL ;
                INSERT DATA { GRAPH :one { :1 a :Document } GRAPH :two { :2 a :Document } GRAPH :three { :3 a :Document } } ;
                INSERT { GRAPH :copy { ?s :in ?in } }
                WHERE {
                  { GRAPH ?g { ?s a :Document } BIND(?g AS ?in) }
                  UNION { ?s a :Document . BIND("default" AS ?in) }
                }
                """.formatted(BASE);
        String parameters = "?using-graph-uri=" + WritableServer.encoded(BASE + "one") + "&using-named-graph-uri="
                + WritableServer.encoded(BASE + "two");
        assertThat(server.send("POST", "/sparql" + parameters, update, WritableServer.UPDATE)
                        .statusCode())
                .isEqualTo(204);
        assertThat(copied())
                .isEqualTo("<" + BASE + "1> <" + BASE + "in> \"default\" .\n<" + BASE + "2> <" + BASE + "in> <" + BASE
                        + "two> .");
    }

    /** A relative IRI becomes a full one. */
    @Test
    void relativeIrisAreResolved() {
        assertThat(server.update("CLEAR SILENT GRAPH <" + BASE + "base> ;"
                                + " INSERT DATA { GRAPH <" + BASE + "base> { <" + BASE + "s> <" + BASE
                                + "p> <test> } }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(server.triples(WritableServer.graph(BASE + "base")))
                .isEqualTo("<" + BASE + "s> <" + BASE + "p> <https://w3id.org/entente/test> .");
    }

    @Test
    void getIsNoWayToUpdate() {
        HttpResponse<String> answer =
                server.server().get("/sparql?update=CLEAR%20ALL", "Authorization", WritableServer.AUTHORIZATION);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST, OPTIONS");
    }

    @Test
    void twoUpdatesAreNone() {
        refused(
                server.send("POST", "/sparql", "update=CLEAR%20NAMED&update=CLEAR%20DEFAULT", WritableServer.FORM),
                400,
                "There are 2 updates. Send one.\n");
    }

    @Test
    void aBodyOfAnotherKindIsNoUpdate() {
        refused(
                server.send("POST", "/sparql", "CLEAR NAMED", "text/plain"),
                415,
                "Say in Content-Type in which of these the triples are: text/turtle, application/n-triples,"
                        + " application/ld+json, application/rdf+xml; or send files as multipart/form-data.\n");
    }

    @Test
    void aFormThatDoesNotSaySoIsNoUpdate() {
        HttpResponse<String> answer = server.server()
                .send(
                        "POST",
                        "/sparql",
                        BodyPublishers.ofString("update=CLEAR%20NAMED"),
                        "Authorization",
                        WritableServer.AUTHORIZATION);
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void anUpdateIsInUtf8() {
        HttpResponse<String> answer = server.server()
                .send(
                        "POST",
                        "/sparql",
                        BodyPublishers.ofByteArray(
                                "INSERT DATA { <s> <p> \"é\" }".getBytes(StandardCharsets.ISO_8859_1)),
                        "Authorization",
                        WritableServer.AUTHORIZATION,
                        "Content-Type",
                        WritableServer.UPDATE);
        refused(answer, 400, NOT_IN_UTF_8);
    }

    @Test
    void anUpdateThatSaysToBeInAnotherEncodingIsRefused() {
        for (Charset sent : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_8)) {
            HttpResponse<String> answer = server.server()
                    .send(
                            "POST",
                            "/sparql",
                            BodyPublishers.ofByteArray("CLEAR NAMED".getBytes(sent)),
                            "Authorization",
                            WritableServer.AUTHORIZATION,
                            "Content-Type",
                            WritableServer.UPDATE + "; charset=UTF-16");
            refused(answer, 400, NOT_IN_UTF_8);
        }
        assertThat(server.send("POST", "/sparql", "CLEAR NAMED", WritableServer.UPDATE + ";charset=utf-8")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void anUpdateParses() {
        HttpResponse<String> answer = server.update("CLEAR NAMED ;\nINSERT XXX");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("update:2:8: ");
    }

    @Test
    void anUpdateInAFormParses() {
        HttpResponse<String> answer = server.send("POST", "/sparql", "update=CLEAR%20XYZ", WritableServer.FORM);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("update:1:7: ");
    }

    @Test
    void anEmptyUpdateIsRefused() {
        refused(
                server.update("  "),
                400,
                "The update is empty. Write one such as INSERT DATA { GRAPH <g> { <s> <p> <o> } }.\n");
        refused(
                server.update("PREFIX a: <http://example.org/>"),
                400,
                "update: it changes nothing. Write an operation such as INSERT DATA.\n");
    }

    /** An operation that chooses its graphs cannot have the request choose them. */
    @Test
    void graphsAreChosenOnce() {
        for (String own : new String[] {
            "WITH <" + BASE + "one> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
            "DELETE { ?s ?p ?o } USING <" + BASE + "one> WHERE { ?s ?p ?o }"
        }) {
            for (String parameter : List.of("using-graph-uri", "using-named-graph-uri")) {
                String path = "/sparql?" + parameter + "=" + WritableServer.encoded(BASE + "one");
                assertThat(server.send("POST", path, own, WritableServer.UPDATE).statusCode())
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void aGraphOfTheRequestIsAnIri() {
        refused(
                server.send(
                        "POST",
                        "/sparql?using-graph-uri=one",
                        "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
                        WritableServer.UPDATE),
                400,
                "\"one\" is no absolute IRI, and a graph is called by one.\n");
    }

    /** Where the last operation fails, none is done. */
    @Test
    void allOperationsOrNone() {
        fill();
        assertThat(server.update("CLEAR GRAPH <" + BASE + "one> ; COPY <" + BASE + "nowhere> TO <" + BASE + "two>")
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.triples(WritableServer.graph(BASE + "one")))
                .isEqualTo("<" + BASE + "a> <" + BASE + "p> <" + BASE + "one> .");
    }

    private void fill() {
        assertThat(server.update("INSERT DATA { GRAPH <" + BASE + "one> { <" + BASE + "a> <" + BASE + "p> <" + BASE
                                + "one> } GRAPH <" + BASE + "two> { <" + BASE + "a> <" + BASE + "p> <" + BASE + "two> }"
                                + " GRAPH <" + BASE + "three> { <" + BASE + "a> <" + BASE + "p> <" + BASE
                                + "three> } }")
                        .statusCode())
                .isEqualTo(204);
    }

    private void copyDefault(String parameters) {
        assertThat(server.send(
                                "POST",
                                "/sparql" + parameters,
                                "INSERT { GRAPH <" + BASE + "copy> { ?s ?p ?o } } WHERE { ?s ?p ?o }",
                                WritableServer.UPDATE)
                        .statusCode())
                .isEqualTo(204);
    }

    private String copied() {
        return server.triples(WritableServer.graph(BASE + "copy"));
    }

    private static void refused(HttpResponse<String> answer, int status, String body) {
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
