package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.entente.server.QueryProtocolTest.field;
import static org.w3id.entente.server.QueryProtocolTest.refuses;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What costs too much is stopped, says so, and leaves the server as it was. */
class QueryLimitsTest {

    private static final String STOPPED =
            "The query took too long, or too much memory, and was stopped. Make it narrower, or add LIMIT.";
    private static final String LONG_TEXT = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!";

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.of(
            ServerSettings.local(0)
                    .with(Limits.USUAL.withQueryTime(Duration.ofSeconds(1)).withRows(500)),
            () -> SmallStore.of(data()));

    private static String data() {
        StringBuilder turtle = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            turtle.append("<http://e.org/")
                    .append(i)
                    .append("> <http://e.org/p> <http://e.org/")
                    .append(i * 7 % 300)
                    .append("> , ")
                    .append(i)
                    .append(" .\n");
        }
        return turtle.toString();
    }

    @AfterAll
    static void answersStill() {
        assertThat(server.get("/sparql?" + field("query", "ASK {}"), "Accept", "text/csv")
                        .body())
                .isEqualTo("_askResult\r\ntrue\r\n");
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?l LIMIT 1",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STRLEN(CONCAT(STR(?a), STR(?l))) < 0) }",
                "CONSTRUCT { ?a ?b 1 } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STRLEN(CONCAT(STR(?a), STR(?l))) < 0) }",
                "SELECT (COUNT(*) AS ?n) { ?a (!<http://e.org/x>|^!<http://e.org/x>)* ?b . ?c (!<http://e.org/x>|^!<http://e.org/x>)* ?d . ?e ((!<http://e.org/x>)*)* ?f }",
            })
    void stopsWhatTakesTooLong(String query) {
        refuses(503, server.get("/sparql?" + field("query", query)), STOPPED);
    }

    /** {@code ALL} stands for five lists of a hundred numbers, which have ten milliards of combinations. */
    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ALL }",
                "SELECT (COUNT(DISTINCT *) AS ?n) { ALL }",
                "SELECT (SUM(?a * ?e) AS ?n) { ALL }",
                "SELECT ?a (COUNT(*) AS ?n) { ALL } GROUP BY ?a",
                "SELECT * { ALL } ORDER BY ?e ?a",
                "SELECT * { ALL } ORDER BY DESC(?a + ?e) LIMIT 1",
                "SELECT DISTINCT (1 AS ?n) { ALL }",
                "ASK { ALL FILTER(?a + ?b + ?c + ?d + ?e < 0) }",
                "ASK { { ALL } { ALL FILTER(?a + ?b + ?c + ?d + ?e < 0) } }",
                "ASK { { ALL } MINUS { ALL } }",
                "ASK { OPTIONAL { ALL FILTER(?a + ?e < 0) } FILTER(BOUND(?a)) }",
                "ASK { FILTER NOT EXISTS { ALL FILTER(?a + ?e < 0) } }",
                "CONSTRUCT { <http://e.org/s> <http://e.org/p> 1 } { ALL }",
            })
    void stopsCombinationsOfLists(String query) {
        String numbers = String.join(
                " ", IntStream.range(0, 100).mapToObj(String::valueOf).toList());
        String all = Stream.of("?a", "?b", "?c", "?d", "?e")
                .map(variable -> "VALUES " + variable + " { " + numbers + " }")
                .collect(Collectors.joining(" "));

        refuses(
                503,
                server.post("/sparql", query.replace("ALL", all), "Content-Type", "application/sparql-query"),
                STOPPED);
    }

    /** Few rows, which take long to compare: the time is up during the sort. */
    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"", "LIMIT 9000"})
    void stopsSorts(String limit) {
        String numbers = String.join(
                " ", IntStream.range(0, 100).mapToObj(String::valueOf).toList());
        String query = "SELECT * { VALUES ?a { " + numbers + " } VALUES ?b { " + numbers + " } }"
                + " ORDER BY SHA512(CONCAT('" + "x".repeat(500_000) + "', STR(?a), '-', STR(?b))) " + limit;

        refuses(503, server.post("/sparql", query, "Content-Type", "application/sparql-query"), STOPPED);
    }

    @Test
    void combinesListsAsEver() {
        String query = "SELECT ?a ?b { VALUES ?a { 1 2 } VALUES ?b { 3 4 } } ORDER BY ?a ?b LIMIT 3";

        assertThat(server.get("/sparql?" + field("query", query), "Accept", "text/csv")
                        .body())
                .isEqualTo("a,b\r\n1,3\r\n1,4\r\n2,3\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?a ?b { VALUES ?a { 1 2 } VALUES ?b { 3 4 } } LIMIT 0",
                "SELECT ?a ?b { VALUES ?a { 1 2 } VALUES ?b { 3 4 } } ORDER BY ?a ?b LIMIT 0",
                "SELECT ?a ?b { VALUES ?a { 1 2 } VALUES ?b { 3 4 } } ORDER BY ?a OFFSET 1 LIMIT 0",
                "SELECT ?a ?b { VALUES ?a { 1 2 } { SELECT ?b { VALUES ?b { 3 4 } VALUES ?c { 5 } } ORDER BY ?c LIMIT 0 } }"
            })
    void givesNoRowsWhereNoneAreAsked(String query) {
        assertThat(server.get("/sparql?" + field("query", query), "Accept", "text/csv")
                        .body())
                .isEqualTo("a,b\r\n");
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "ASK { FILTER REGEX('TEXT', 'a*a*a*a*a*a*a*a*b') }",
                "ASK { ?s ?p ?o FILTER REGEX(CONCAT('TEXT', STR(?o)), 'a*a*a*a*a*a*a*a*b') }",
                "ASK { ?s ?p ?o FILTER EXISTS { ?s ?p ?q FILTER REGEX(CONCAT('TEXT', STR(?q)), 'a*a*a*a*a*a*a*a*b') } }",
                "SELECT (REPLACE(CONCAT('TEXT', STR(?o)), 'a*a*a*a*a*a*a*a*b', 'b') AS ?x) { ?s ?p ?o }",
                "SELECT (SUM(IF(REGEX(CONCAT('TEXT', STR(?o)), 'a*a*a*a*a*a*a*a*b'), 1, 0)) AS ?x) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o } ORDER BY REGEX(CONCAT('TEXT', STR(?o)), 'a*a*a*a*a*a*a*a*b')",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING REGEX(CONCAT('TEXT', SAMPLE(STR(?o))), 'a*a*a*a*a*a*a*a*b')",
            })
    void stopsRegularExpressionsThatNeverEnd(String query) {
        refuses(503, server.get("/sparql?" + field("query", query.replace("TEXT", LONG_TEXT))), STOPPED);
    }

    @Test
    void matchesAsEver() {
        String query = "SELECT (REGEX('Ab', '^a.$', 'i') AS ?a) (REGEX('ab', '(b)c') AS ?b)"
                + " (REPLACE('abcb'@en, '(b)', '<$1>') AS ?d) (REPLACE('abc', 'B', 'x', 'i') AS ?e)"
                + " (REGEX(<http://e.org/a>, 'a') AS ?f) {}";

        assertThat(server.get("/sparql?" + field("query", query), "Accept", "text/tab-separated-values")
                        .body())
                .isEqualTo("?a\t?b\t?d\t?e\t?f\ntrue\tfalse\t\"a<b>c<b>\"@en\t\"axc\"\t\n");
    }

    @Test
    void refusesRegularExpressionsThatAreNone() {
        HttpResponse<String> response = server.get("/sparql?" + field("query", "ASK { FILTER REGEX('a', '(') }"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Unclosed group near index 1");
    }

    @Test
    @Timeout(60)
    void aRequestMayAskForLessTime() {
        String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

        refuses(503, server.get("/sparql?timeout=0.01&" + field("query", query)), STOPPED);
        refuses(503, server.get("/sparql?timeout=999999&" + field("query", query)), STOPPED);
    }

    @Test
    void refusesAnswersOfTooManyRows() {
        refuses(
                422,
                server.get("/sparql?" + field("query", "SELECT * { ?s ?p ?o }")),
                "The answer has more than 500 rows. Add LIMIT and OFFSET, or make the question narrower.");
        refuses(
                422,
                server.get("/sparql?" + field("query", "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }")),
                "The answer has more than 500 triples. Add LIMIT and OFFSET, or make the question narrower.");
        assertThat(server.get("/sparql?" + field("query", "SELECT * { ?s ?p ?o } LIMIT 500"), "Accept", "text/csv")
                        .body()
                        .lines())
                .hasSize(501);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "(", "OPTIONAL {", "[ <http://e.org/p> "})
    void refusesDeepNesting(String bracket) {
        String query = bracket.equals("(")
                ? "ASK { FILTER(" + "(".repeat(50_000) + "1" + ")".repeat(50_000) + ") }"
                : "ASK { " + bracket.repeat(50_000);

        HttpResponse<String> response = server.post("/sparql", query, "Content-Type", "application/sparql-query");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Split it");
    }

    @Test
    void refusesLongChains() {
        String sum =
                String.join("+", IntStream.range(0, 100_000).mapToObj(i -> "1").toList());
        String unions = String.join(
                " UNION ", IntStream.range(0, 50_000).mapToObj(i -> "{}").toList());
        for (String query : new String[] {"SELECT (" + sum + " AS ?x) {}", "SELECT * {" + unions + "}"}) {
            HttpResponse<String> response = server.post("/sparql", query, "Content-Type", "application/sparql-query");

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).contains("Split it");
        }
    }

    @Test
    void refusesLongBodies() {
        byte[] body = ("ASK {} #" + "x".repeat(1 << 20)).getBytes();

        // A client that sent the body might find the connection closed before it reads.
        String told = server.sendRaw(
                "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: "
                        + body.length + "\r\n\r\n");
        HttpResponse<String> untold = server.send(
                "POST",
                "/sparql",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                "Content-Type",
                "application/sparql-query");

        assertThat(told).startsWith("HTTP/1.1 413 ");
        assertThat(untold.statusCode()).isEqualTo(413);
    }

    @Test
    void refusesLongAddressesAndHeaders() {
        assertThat(server.get("/sparql?query=ASK%7B%7D%23" + "x".repeat(70_000)).statusCode())
                .isEqualTo(414);
        assertThat(server.get("/sparql?query=ASK%7B%7D", "X-Long", "x".repeat(70_000))
                        .statusCode())
                .isEqualTo(431);
    }
}
