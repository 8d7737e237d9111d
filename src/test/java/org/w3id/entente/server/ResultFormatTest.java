package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.entente.server.QueryProtocolTest.field;
import static org.w3id.entente.server.QueryProtocolTest.refuses;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every format, asked for by its media type and by its name. */
class ResultFormatTest {

    private static final String DATA = "<http://e.org/a> <http://e.org/p> \"ä, <b>\"@de , 1 , _:x .";
    private static final String ROWS = "SELECT ?s ?o { ?s ?p ?o FILTER(!ISBLANK(?o)) } ORDER BY ?o";
    private static final String TRIPLES = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }";

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.of(ServerSettings.local(0), () -> SmallStore.of(DATA));

    /** As quads they are in the default graph. */
    @ParameterizedTest
    @CsvSource({
        "application/n-quads,  nq,     N-Quads",
        "application/trig,     trig,   TriG",
        "application/rdf+json, rj,     RDF/JSON"
    })
    void triplesInFormatsOfQuadsAndInJson(String mediaType, String name, String lang) {
        HttpResponse<String> response = ask(TRIPLES, mediaType);

        assertThat(response.headers().firstValue("Content-Type")).contains(mediaType);
        DatasetGraph read = RDFParser.fromString(response.body(), RDFLanguages.nameToLang(lang))
                .toDatasetGraph();
        assertThat(read.getDefaultGraph()
                        .isIsomorphicWith(
                                RDFParser.fromString(DATA, Lang.TURTLE).toGraph()))
                .isTrue();
        assertThat(read.listGraphNodes()).toIterable().isEmpty();
        assertThat(named(TRIPLES, name).headers().firstValue("Content-Type")).contains(mediaType);
    }

    @Test
    void rowsAsCsv() {
        HttpResponse<String> response = ask(ROWS, "text/csv");

        assertThat(response.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
        assertThat(response.body()).isEqualTo("s,o\r\nhttp://e.org/a,\"ä, <b>\"\r\nhttp://e.org/a,1\r\n");
        assertThat(named(ROWS, "csv").body()).isEqualTo(response.body());
    }

    @Test
    void rowsAsTsv() {
        HttpResponse<String> response = ask(ROWS, "text/tab-separated-values");

        assertThat(response.headers().firstValue("Content-Type")).contains("text/tab-separated-values;charset=utf-8");
        assertThat(response.body()).isEqualTo("?s\t?o\n<http://e.org/a>\t\"ä, <b>\"@de\n<http://e.org/a>\t1\n");
        assertThat(named(ROWS, "tsv").body()).isEqualTo(response.body());
    }

    @Test
    void rowsAsText() {
        assertThat(named("SELECT (1 AS ?a) (\"b\" AS ?long) {}", "text").body()).isEqualTo("""
                        ------------
                        | a | long |
                        ============
                        | 1 | "b"  |
                        ------------
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json, json",
        "application/json, application/json, srj",
        "application/sparql-results+xml, application/sparql-results+xml, xml",
        "application/xml, application/xml, srx",
        "text/xml, text/xml;charset=utf-8, xml",
    })
    void rowsAsJsonAndXml(String accept, String contentType, String name) {
        HttpResponse<String> response = ask(ROWS, accept);

        assertThat(response.headers().firstValue("Content-Type")).contains(contentType);
        Lang lang = accept.endsWith("json") ? ResultSetLang.RS_JSON : ResultSetLang.RS_XML;
        for (String body : new String[] {response.body(), named(ROWS, name).body()}) {
            RowSet rows = RowSet.adapt(ResultsReader.create()
                    .lang(lang)
                    .read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
            assertThat(rows.getResultVars()).map(Object::toString).containsExactly("?s", "?o");
            assertThat(rows.stream().map(row -> row.get("o").toString()))
                    .containsExactly("\"ä, <b>\"@de", "\"1\"^^xsd:integer");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv  | _askResult\\r\\ntrue\\r\\n",
                "tsv  | ?_askResult\\ntrue\\n",
                "text | yes\\n",
                "json | { \\n  \"head\" : { } ,\\n  \"boolean\" : true\\n}\\n",
            })
    void yes(String format, String expected) {
        assertThat(named("ASK {}", format).body()).isEqualTo(expected.translateEscapes());
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle;charset=utf-8, ttl",
        "application/ld+json, application/ld+json, jsonld",
        "application/rdf+xml, application/rdf+xml, rdf",
        "application/n-triples, application/n-triples, nt",
    })
    void triples(String accept, String contentType, String name) {
        for (String query : new String[] {TRIPLES, "DESCRIBE <http://e.org/a>"}) {
            HttpResponse<String> response = ask(query, accept);

            assertThat(response.headers().firstValue("Content-Type")).contains(contentType);
            assertThat(response.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
            Lang lang = RDFLanguages.contentTypeToLang(accept);
            assertThat(read(response.body(), lang).isIsomorphicWith(read(DATA, Lang.TURTLE)))
                    .isTrue();
            assertThat(read(named(query, name).body(), lang).isIsomorphicWith(read(DATA, Lang.TURTLE)))
                    .isTrue();
        }
    }

    @Test
    void theNameGoesBeforeTheHeader() {
        assertThat(server.get("/sparql?output=csv&" + field("query", ROWS), "Accept", "application/json")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("text/csv;charset=utf-8");
    }

    @Test
    void withoutAHeader() {
        assertThat(server.get("/sparql?" + field("query", ROWS)).headers().firstValue("Content-Type"))
                .contains("application/sparql-results+json");
        assertThat(server.get("/sparql?" + field("query", TRIPLES)).headers().firstValue("Content-Type"))
                .contains("text/turtle;charset=utf-8");
    }

    @Test
    void refusesOtherFormats() {
        refuses(
                406,
                ask(TRIPLES, "image/png, text/csv"),
                "This answer is given as: text/turtle, application/ld+json, application/rdf+xml, application/n-triples, application/n-quads, application/trig, application/rdf+json,"
                        + " text/html, text/plain, application/json, application/xml. Accept one of these media types.");
        refuses(
                400,
                named(ROWS, "ttl<script>"),
                "This answer is not given in the format \"ttl<script>\". Choose one of: json, xml, csv, tsv, html, text.");
    }

    private static Graph read(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, lang).parse(graph);
        return graph;
    }

    private static HttpResponse<String> ask(String query, String accept) {
        return server.get("/sparql?" + field("query", query), "Accept", accept);
    }

    private static HttpResponse<String> named(String query, String format) {
        return server.get("/sparql?" + field("query", query) + "&" + field("format", format));
    }
}
