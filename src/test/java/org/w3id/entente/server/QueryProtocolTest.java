package org.w3id.entente.server;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of the W3C's test suite for the SPARQL 1.1 Protocol that query, on graphs that lie in the dataset. */
class QueryProtocolTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final String YES = "_askResult\r\ntrue\r\n";
    private static final String NO = "_askResult\r\nfalse\r\n";

    private static final String FIRST = "http://example.org/data/1";
    private static final String SECOND = "http://example.org/data/2";
    private static final String THIRD = "http://example.org/data/3";

    /** Whether the default graph is made of the first and the second graph, and only the third and first can be named. */
    private static final String BOTH_DEFAULT =
            "ASK { <http://example.org/a> ?p 1 . <http://example.org/b> ?p 2 . FILTER NOT EXISTS { ?s ?p 3 } }";

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.of(ServerSettings.local(0), () -> SmallStore.of("""
                PREFIX : <http://example.org/>
                :z :p 0 .
                <http://example.org/data/1> { :a :p 1 }
                <http://example.org/data/2> { :b :p 2 }
                <http://example.org/data/3> { :c :p 3 }
                """));

    @Test
    void queryGet() {
        assertThat(get(field("query", "ASK { ?s ?p 0 }"))).isEqualTo(YES);
    }

    @Test
    void queryPostForm() {
        assertThat(form(field("query", "ASK { ?s ?p 0 }"))).isEqualTo(YES);
    }

    @Test
    void queryPostDirect() {
        assertThat(direct("", "ASK { ?s ?p 0 }")).isEqualTo(YES);
    }

    @Test
    void queryDatasetDefaultGraphsGet() {
        assertThat(get(
                        field("query", BOTH_DEFAULT),
                        field("default-graph-uri", FIRST),
                        field("default-graph-uri", SECOND)))
                .isEqualTo(YES);
    }

    @Test
    void queryDatasetDefaultGraphsPostForm() {
        assertThat(form(
                        field("query", BOTH_DEFAULT),
                        field("default-graph-uri", FIRST),
                        field("default-graph-uri", SECOND)))
                .isEqualTo(YES);
    }

    @Test
    void queryDatasetDefaultGraphsPostDirect() {
        String parameters = "?" + field("default-graph-uri", FIRST) + "&" + field("default-graph-uri", SECOND);
        assertThat(direct(parameters, BOTH_DEFAULT)).isEqualTo(YES);
    }

    @Test
    void queryDatasetDefaultGraphHasNoNamedOnes() {
        assertThat(get(field("query", "ASK { GRAPH ?g { ?s ?p ?o } }"), field("default-graph-uri", FIRST)))
                .isEqualTo(NO);
    }

    @Test
    void queryDatasetNamedGraphsGet() {
        String query = "ASK { GRAPH ?g { ?s ?p 1 } GRAPH ?h { ?t ?q 2 }"
                + " FILTER NOT EXISTS { GRAPH ?i { ?u ?r 3 } } FILTER NOT EXISTS { ?v ?x ?y } }";
        assertThat(get(field("query", query), field("named-graph-uri", FIRST), field("named-graph-uri", SECOND)))
                .isEqualTo(YES);
    }

    @Test
    void queryDatasetNamedGraphsPostForm() {
        String query =
                "ASK { GRAPH <" + FIRST + "> { ?s ?p 1 } FILTER NOT EXISTS { GRAPH <" + THIRD + "> { ?t ?q ?o } } }";
        assertThat(form(field("query", query), field("named-graph-uri", FIRST), field("named-graph-uri", SECOND)))
                .isEqualTo(YES);
    }

    @Test
    void queryDatasetFull() {
        String query = "ASK { ?s ?p 3 . GRAPH <" + FIRST + "> { ?t ?q 1 } GRAPH <" + SECOND + "> { ?u ?r 2 }"
                + " FILTER NOT EXISTS { GRAPH <" + THIRD + "> { ?v ?x ?y } } }";
        assertThat(get(
                        field("query", query),
                        field("default-graph-uri", THIRD),
                        field("named-graph-uri", FIRST),
                        field("named-graph-uri", SECOND)))
                .isEqualTo(YES);
    }

    @Test
    void queryMultipleDataset() {
        String query = "ASK FROM <" + THIRD + "> { ?s ?p 1 FILTER NOT EXISTS { ?t ?q 3 } }";
        assertThat(form(field("query", query), field("default-graph-uri", FIRST)))
                .isEqualTo(YES);
    }

    @Test
    void queryOwnDataset() {
        String query = "ASK FROM <" + THIRD + "> FROM NAMED <" + FIRST + "> { ?s ?p 3 . GRAPH ?g { ?t ?q 1 }"
                + " FILTER NOT EXISTS { ?u ?r 0 } FILTER NOT EXISTS { GRAPH ?h { ?v ?x 2 } } }";
        assertThat(get(field("query", query))).isEqualTo(YES);
    }

    /** The media type of each kind of answer where nobody asks for one. */
    @ParameterizedTest
    @CsvSource({
        "SELECT (1 AS ?value) {}, application/sparql-results+json",
        "ASK {}, application/sparql-results+json",
        "DESCRIBE <http://example.org/>, text/turtle;charset=utf-8",
        "CONSTRUCT { <s> <p> 1 } WHERE {}, text/turtle;charset=utf-8"
    })
    void queryContentType(String query, String mediaType) {
        HttpResponse<String> response =
                server.post("/sparql?" + field("default-graph-uri", FIRST), query, "Content-Type", DIRECT);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(mediaType);
    }

    @Test
    void queryDatasetNamedGraphsPostDirect() {
        String parameters = "?" + field("named-graph-uri", FIRST) + "&" + field("named-graph-uri", SECOND);
        assertThat(direct(parameters, "ASK { GRAPH ?g { ?s ?p 1 } GRAPH ?h { ?t ?q 2 } }"))
                .isEqualTo(YES);
    }

    @Test
    void queryDatasetFullPostDirect() {
        String parameters = "?" + field("default-graph-uri", THIRD) + "&" + field("named-graph-uri", FIRST) + "&"
                + field("named-graph-uri", SECOND);
        assertThat(direct(parameters, "ASK { ?s ?p 3 GRAPH ?g { ?t ?q 1 } GRAPH ?h { ?u ?r 2 } }"))
                .isEqualTo(YES);
    }

    /** Where the request names only named graphs, the query's own FROM does not count either. */
    @Test
    void queryMultipleDatasetNamed() {
        String parameters = "?" + field("named-graph-uri", FIRST) + "&" + field("named-graph-uri", SECOND);
        assertThat(direct(
                        parameters,
                        "ASK FROM <" + THIRD + "> { GRAPH ?g { ?s ?p 1 } GRAPH ?h { ?t ?q 2 }"
                                + " FILTER NOT EXISTS { ?u ?r 3 } }"))
                .isEqualTo(YES);
    }

    /** The suite's requests name a graph that no test loads, and expect an answer; here it is refused. */
    @Test
    void queryOfAGraphThatIsNotThere() {
        String none = "http://example.org/data/0";
        refuses(
                400,
                server.get("/sparql?" + field("query", "ASK {}") + "&" + field("default-graph-uri", none)),
                "There is no graph <" + none + "> here, and nothing is read from elsewhere. SELECT DISTINCT ?g WHERE {"
                        + " GRAPH ?g {} } lists the graphs.");
    }

    @Test
    void badQueryMethodWithAForm() {
        String path = "/sparql?" + field("query", "ASK {}") + "&" + field("default-graph-uri", FIRST);
        assertThat(server.send("PUT", path, BodyPublishers.noBody(), "Content-Type", FORM)
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void badQueryMethod() {
        HttpResponse<String> response =
                server.send("PUT", "/sparql?" + field("query", "ASK {}"), BodyPublishers.noBody());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void badMultipleQueries() {
        refuses(
                400,
                server.get("/sparql?" + field("query", "ASK {}") + "&" + field("query", "SELECT * {}")),
                "There are 2 queries. Send one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-query", "application/sparql-update", "text/turtle"})
    void badMethodWithABody(String type) {
        HttpResponse<String> response =
                server.send("PUT", "/sparql", BodyPublishers.ofString("ASK {}"), "Content-Type", type);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void badQueryAndUpdate() {
        String both = field("query", "ASK {}") + "&" + field("update", "DROP ALL");
        refuses(
                400,
                server.post("/sparql", both, "Content-Type", FORM),
                "There is a query and an update. Send one of them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query=ASK%FF%7B%7D", "query=%C3", "format=%E2%82", "query=%ed%a0%80"})
    void badParametersNonUtf8(String parameters) {
        refuses(
                400,
                server.get("/sparql?" + parameters),
                "The parameters in the address are not in UTF-8. Send them in UTF-8, with percent signs.");
    }

    @Test
    void badQueryTwice() {
        refuses(
                400,
                server.post("/sparql?" + field("query", "ASK {}"), "ASK {}", "Content-Type", DIRECT),
                "There is a query in the body and another one in the address. Send one query.");
    }

    @Test
    void badQueryWrongMediaType() {
        refuses(415, server.post("/sparql", "ASK {}", "Content-Type", "text/plain"), WRONG_TYPE);
    }

    @Test
    void badQueryMissingFormType() {
        refuses(415, server.post("/sparql", field("query", "ASK {}")), WRONG_TYPE);
    }

    @Test
    void badQueryMissingDirectType() {
        refuses(415, server.post("/sparql", "ASK {}"), WRONG_TYPE);
    }

    @Test
    void badQueryNonUtf8() {
        HttpResponse<String> response = server.send(
                "POST", "/sparql", BodyPublishers.ofByteArray("ASK {}".getBytes(UTF_16)), "Content-Type", DIRECT);
        refuses(400, response, "The query is not in UTF-8. Send it in UTF-8.");
    }

    @Test
    void badQueryThatSaysToBeInAnotherEncoding() {
        HttpResponse<String> response =
                server.post("/sparql", "ASK {}", "Content-Type", "application/sparql-query; charset=UTF-16");
        refuses(400, response, "The query is not in UTF-8. Send it in UTF-8.");
    }

    @Test
    void badQueryOpenEnd() {
        assertThat(server.get("/sparql?query=ASK%20%7B").statusCode()).isEqualTo(400);
    }

    @Test
    void badQuerySyntax() {
        refuses(400, server.get("/sparql?" + field("query", "ASK { x:a ?p ?o }")), """
                query:1:7: the prefix "x:" is not declared; declare it with PREFIX.
                  ASK { x:a ?p ?o }
                        ^""");
    }

    @Test
    void badQueryEmpty() {
        refuses(
                400,
                server.get("/sparql?query=%20"),
                "The query is empty. Write one such as SELECT * WHERE { ?s ?p ?o } LIMIT 10.");
    }

    @Test
    void headOfAQuery() {
        HttpResponse<String> response = server.send(
                "HEAD", "/sparql?" + field("query", "ASK {}"), BodyPublishers.noBody(), "Accept", "text/csv");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
        assertThat(response.body()).isEmpty();
    }

    @Test
    void optionsOfAQuery() {
        HttpResponse<String> response =
                server.send("OPTIONS", "/sparql?" + field("query", "ASK {}"), BodyPublishers.noBody());
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
    }

    private static final String WRONG_TYPE =
            "Send a query by POST as application/sparql-query or as application/x-www-form-urlencoded.";

    static void refuses(int status, HttpResponse<String> response, String sentence) {
        assertThat(response.body()).isEqualTo(sentence + "\n");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
    }

    private static String get(String... fields) {
        return server.get("/sparql?" + String.join("&", fields), "Accept", "text/csv")
                .body();
    }

    private static String form(String... fields) {
        return server.post("/sparql", String.join("&", fields), "Content-Type", FORM, "Accept", "text/csv")
                .body();
    }

    private static String direct(String parameters, String query) {
        return server.post("/sparql" + parameters, query, "Content-Type", DIRECT, "Accept", "text/csv")
                .body();
    }

    /** One parameter, encoded. */
    static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
