package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.entente.server.QueryProtocolTest.refuses;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that grow without end, or that take long to make or to read, end the query; everything else is as ever. */
@Timeout(60)
class ValueLimitsTest {

    private static final String LONG_NUMBER =
            "A number in the query grows beyond 1000 digits. Calculate with smaller ones, or with xsd:double.";
    private static final String LONG_TEXT =
            "A text in the query grows beyond 1000000 characters. Make the texts shorter or fewer.";
    private static final String DISTANT_TIME =
            "A time in the query would be more than 100000 years away. Calculate with shorter spans.";
    private static final String PREFIXES = "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ";

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.of(
            ServerSettings.local(0).with(Limits.USUAL.withQueryTime(Duration.ofSeconds(2))),
            () -> SmallStore.of(data()));

    private static String data() {
        String objects = IntStream.range(0, 600)
                .mapToObj(i -> "'" + i + "-" + "x".repeat(2_000) + "'")
                .collect(Collectors.joining(", "));
        return "<http://e.org/s> <http://e.org/p> " + objects + " .";
    }

    @AfterAll
    static void answersStill() {
        assertThat(server.get("/$/ping").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BIND(123456789 AS ?x0) STEPS(?x*?x)",
                "BIND(123456789123456789.123456789 AS ?x0) STEPS(?x*?x)",
                "BIND(0.1 AS ?x0) STEPS(?x*?x)",
                "BIND(1.7 AS ?x0) STEPS((?x*?x)/3)",
                "BIND(REPLACE('DIGITS', '1', '1111111111') AS ?t) BIND(xsd:integer(?t) AS ?x40)",
                "BIND(REPLACE('DIGITS', '1', '1111111111') AS ?t) BIND(xsd:decimal(?t) AS ?x40)",
                "BIND(REPLACE('DIGITS', '1', '1111111111') AS ?t) BIND(STRDT(?t, xsd:integer) AS ?x40)",
                "BIND(fn:round(1.5, 999999999) AS ?x40)",
                "BIND(fn:round-half-to-even(1.5, -2147483648) AS ?x40)",
                "BIND(fn:round(1.5, 99999999999999999999) AS ?x40)",
            })
    void numbers(String pattern) {
        refuses(422, ask(pattern), LONG_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BIND('aaaaaaaaaaaaaaaa' AS ?x0) STEPS(CONCAT(?x, ?x))",
                "BIND('aaaaaaaaaaaaaaaa' AS ?x0) STEPS(fn:concat(?x, ?x))",
                "BIND('aaaaaaaaaaaaaaaa'@en AS ?x0) STEPS(CONCAT(?x, ?x))",
                "BIND('aaaaaaaaaaaaaaaa' AS ?x0) STEPS(REPLACE(?x, 'a', 'aaaaaaaaaaaa'))",
                "BIND('aaaaaaaaaaaaaaaa' AS ?x0) STEPS(fn:replace(?x, 'a', 'aaaaaaaaaaaa'))",
                "BIND('aaaaaaaaaaaaaaaa' AS ?x0) STEPS(REPLACE(?x, '(a+)', '$1$1'))",
                "{ SELECT (GROUP_CONCAT(?o) AS ?x40) { ?s ?p ?o } }",
                "{ SELECT (GROUP_CONCAT(DISTINCT ?o; SEPARATOR='') AS ?x40) { ?s ?p ?o } GROUP BY ?s }",
                "FILTER EXISTS { BIND('aaaaaaaaaaaaaaaa' AS ?x0) STEPS(CONCAT(?x, ?x)) }",
            })
    void texts(String pattern) {
        refuses(422, ask(pattern), LONG_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2000-01-01T00:00:00Z'^^xsd:dateTime + 'P999999999D'^^xsd:dayTimeDuration",
                "'2000-01-01T00:00:00Z'^^xsd:dateTime - 'PT99999999999999S'^^xsd:dayTimeDuration",
                "'2000-01-01'^^xsd:date + 'P999999Y'^^xsd:yearMonthDuration",
            })
    void times(String sum) {
        refuses(422, ask("BIND(?d AS ?e) BIND(" + sum + " AS ?x40)"), DISTANT_TIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FILTER fn:matches('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', 'a*a*a*a*a*a*a*a*b')",
                "BIND(fn:replace('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', 'a*a*a*a*a*a*a*a*b', '') AS ?x40)",
                "SEARCH FILTER CONTAINS(?t, CONCAT(?u, 'b', ?u))",
                "SEARCH BIND(STRBEFORE(?t, CONCAT(?u, 'b', ?u)) AS ?x40)",
                "SEARCH BIND(STRAFTER(?t, CONCAT(?u, 'b', ?u)) AS ?x40)",
                "SEARCH FILTER fn:contains(?t, CONCAT(?u, 'b', ?u))",
            })
    void searches(String pattern) {
        String search = "BIND(REPLACE('" + "a".repeat(500) + "', 'a', '" + "a".repeat(1_600) + "') AS ?t)"
                + " BIND(SUBSTR(?t, 1, 200000) AS ?u)";

        assertThat(ask(pattern.replace("SEARCH", search)).statusCode()).isEqualTo(503);
    }

    @Test
    void numbersThatAreLongAsTheyStand() {
        HttpResponse<String> response = ask("FILTER(" + "1".repeat(1_001) + " > 0)");

        refuses(400, response, "query: there are more than 1000 digits in a row. Write a shorter number.");
    }

    @Test
    void functionsOfNoStandard() {
        String cdt = "http://w3id.org/awslabs/neptune/SPARQL-CDTs/concat";

        assertThat(ask("BIND(<" + cdt + ">(1, 1) AS ?x40)").statusCode()).isEqualTo(400);
        assertThat(ask("BIND(fn:apply(fn:matches, 'a', 'a') AS ?x40)").statusCode())
                .isEqualTo(400);
    }

    @Test
    void calculatesAsEver() {
        String values = "(12345678901234567890 * 10 AS ?a) (1.5 + 1 AS ?b) (7 / 2 AS ?c) (1 - 0.5 AS ?d)"
                + " (xsd:integer('12') AS ?e) (STRDT('7', xsd:integer) AS ?f) (CONCAT('a'@en, 'b'@en) AS ?g)"
                + " (ENCODE_FOR_URI('ä b') AS ?h) (CONTAINS('abc', 'b') AS ?i) (STRBEFORE('abc'@en, 'b') AS ?j)"
                + " (STRAFTER('abc', 'b') AS ?k) (fn:round(1.256, 2) AS ?l) (fn:replace('aba', 'a', 'x') AS ?m)"
                + " ('2020-02-28'^^xsd:date + 'P2D'^^xsd:dayTimeDuration AS ?n) (1 / 0 AS ?o)";

        assertThat(get("SELECT " + values + " {}"))
                .isEqualTo("?a\t?b\t?c\t?d\t?e\t?f\t?g\t?h\t?i\t?j\t?k\t?l\t?m\t?n\t?o\n"
                        + "123456789012345678900\t2.5\t3.5\t0.5\t12\t7\t\"ab\"@en\t\"%C3%A4%20b\"\ttrue\t\"a\"@en"
                        + "\t\"c\"\t1.26\t\"xbx\"\t\"2020-03-01\"^^<http://www.w3.org/2001/XMLSchema#date>\t\n");
    }

    @Test
    void groupsAsEver() {
        String query = "SELECT (GROUP_CONCAT(?v) AS ?a) (GROUP_CONCAT(DISTINCT ?v; SEPARATOR='-') AS ?b)"
                + " (GROUP_CONCAT(?none) AS ?c) (SUM(?v) AS ?d) { VALUES ?v { 1 2 2 } }";

        assertThat(get(query)).isEqualTo("?a\t?b\t?c\t?d\n\"1 2 2\"\t\"1-2\"\t\t5\n");
        assertThat(get("SELECT (GROUP_CONCAT(?v) AS ?a) { VALUES ?v {} }")).isEqualTo("?a\n\"\"\n");
    }

    private static String get(String query) {
        return post(PREFIXES + query).body();
    }

    private static HttpResponse<String> ask(String pattern) {
        String digits = "1".repeat(500);
        return post(PREFIXES + "SELECT ?x40 { " + steps(pattern.replace("DIGITS", digits)) + " }");
    }

    /** In place of {@code STEPS(f(?x))} forty times that function of its own value. */
    private static String steps(String pattern) {
        int start = pattern.indexOf("STEPS(");
        if (start < 0) {
            return pattern;
        }
        int end = pattern.endsWith(" }") ? pattern.length() - 3 : pattern.length() - 1;
        String step = pattern.substring(start + "STEPS(".length(), end);
        return pattern.substring(0, start)
                + IntStream.range(0, 40)
                        .mapToObj(i -> "BIND(" + step.replace("?x", "?x" + i) + " AS ?x" + (i + 1) + ") ")
                        .collect(Collectors.joining())
                + pattern.substring(end + 1);
    }

    private static HttpResponse<String> post(String query) {
        return server.post(
                "/sparql", query, "Content-Type", "application/sparql-query", "Accept", "text/tab-separated-values");
    }
}
