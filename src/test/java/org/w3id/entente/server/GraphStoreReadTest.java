package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.entente.server.QueryProtocolTest.field;
import static org.w3id.entente.server.QueryProtocolTest.refuses;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL 1.1 Graph Store HTTP Protocol, as far as it reads: whole graphs of the project's own data. */
class GraphStoreReadTest {

    private static final String PAPER = "https://w3id.org/entente/graph/kim-2019";

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.ofProject();

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"})
    void getOfANamedGraph(String mediaType) {
        HttpResponse<String> response = server.get("/sparql?" + field("graph", PAPER), "Accept", mediaType);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(read(response).isIsomorphicWith(namedGraphs().getGraph(NodeFactory.createURI(PAPER))))
                .isTrue();
    }

    @Test
    void theDefaultGraphIsTheUnionThatQueriesSee() {
        Graph union = read(server.get("/sparql?default", "Accept", "application/n-triples"));

        assertThat(union.isIsomorphicWith(ServerUnderTest.projectEdition()
                        .dataset()
                        .asDatasetGraph()
                        .getDefaultGraph()))
                .isTrue();
    }

    @Test
    void headOfANamedGraph() {
        HttpResponse<String> response = server.send(
                "HEAD", "/sparql?" + field("graph", PAPER), BodyPublishers.noBody(), "Accept", "text/turtle");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/turtle;charset=utf-8");
        assertThat(response.body()).isEmpty();
    }

    @Test
    void getOfAGraphThatIsNotThere() {
        refuses(
                404,
                server.get("/sparql?graph=http://example.org/none"),
                "There is no graph <http://example.org/none> here. SELECT DISTINCT ?g WHERE { GRAPH ?g {} } lists the"
                        + " graphs.");
    }

    @Test
    void getOfNothingOrOfTwo() {
        String sentence = "Ask for ?default or for ?graph=IRI, and not for both.";

        refuses(400, server.get("/sparql?default&" + field("graph", PAPER)), sentence);
        refuses(
                400,
                server.get("/sparql?" + field("graph", PAPER) + "&" + field("graph", PAPER)),
                "The parameter \"graph\" stands there more than once. Send it once.");
    }

    @Test
    void getInAFormatThatIsNone() {
        refuses(
                406,
                server.get("/sparql?default", "Accept", "image/png"),
                "This answer is given as: text/turtle, application/ld+json, application/rdf+xml, application/n-triples, application/n-quads, application/trig, application/rdf+json,"
                        + " text/plain, application/json, application/xml. Accept one of these media types.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void writesNothing(String method) {
        HttpResponse<String> response = server.send(
                method,
                "/sparql?" + field("graph", PAPER),
                BodyPublishers.ofString("<http://e.org/a> <http://e.org/b> 1 ."),
                "Content-Type",
                "text/turtle");

        refuses(405, response, "This address does not take " + method + ". It takes GET, HEAD, OPTIONS.");
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    private static DatasetGraph namedGraphs() {
        return ServerUnderTest.projectEdition().namedGraphs();
    }

    private static Graph read(HttpResponse<String> response) {
        Graph graph = GraphFactory.createDefaultGraph();
        String mediaType =
                response.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
        RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(mediaType))
                .parse(graph);
        return graph;
    }
}
