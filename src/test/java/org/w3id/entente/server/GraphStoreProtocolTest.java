package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the W3C's tests of the SPARQL 1.1 Graph Store HTTP Protocol ask of servers that take a graph's name as a
 * parameter, on an empty dataset; and some more. Graphs without triples are not kept, which SPARQL 1.1 Update (3) leaves
 * to the store: the suite had cases for them once, and has none any more.
 */
class GraphStoreProtocolTest {

    private static final String PERSON = "http://example.org/person/1";
    private static final String PATH = WritableServer.graph(PERSON + ".ttl");
    private static final String JOHN = "<" + PERSON + "> <http://xmlns.com/foaf/0.1/name> \"John Doe\" .";
    private static final String JANE = "<" + PERSON + "> <http://xmlns.com/foaf/0.1/name> \"Jane Doe\" .";

    private static final String MULTIPART = "multipart/form-data; boundary=BOUNDARY";

    @RegisterExtension
    final WritableServer server = WritableServer.empty();

    @Test
    void putMakesAGraph() {
        assertThat(put(PATH, JOHN)).isEqualTo(201);
        assertThat(server.triples(PATH)).isEqualTo(JOHN);
        assertThat(server.ask("ASK { GRAPH <" + PERSON + ".ttl> { <" + PERSON + "> ?p \"John Doe\" } }"))
                .isTrue();
    }

    @Test
    void entitiesOfTheDocumentAreRead() {
        assertThat(putXml("<!DOCTYPE rdf:RDF [<!ENTITY name 'John Doe'>]>")).isEqualTo(201);
        assertThat(server.triples(PATH)).isEqualTo(JOHN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rdf:RDF [<!ENTITY name SYSTEM 'file:///none'>]>",
                "<!DOCTYPE rdf:RDF [<!ENTITY name PUBLIC 'a' 'http://127.0.0.1:9/none'>]>",
                "<!DOCTYPE rdf:RDF [<!ENTITY % all SYSTEM 'file:///none'> %all;]>",
                "<!DOCTYPE rdf:RDF SYSTEM 'file:///none'>",
            })
    void entitiesOfOtherFilesAreRefused(String prolog) {
        assertThat(putXml(prolog)).isEqualTo(400);
        assertThat(server.server().get(PATH).statusCode()).isEqualTo(404);
    }

    private int putXml(String prolog) {
        String document = prolog + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                + " xmlns:foaf='http://xmlns.com/foaf/0.1/'><rdf:Description rdf:about='" + PERSON
                + "'><foaf:name>&name;</foaf:name></rdf:Description></rdf:RDF>";
        return server.send("PUT", PATH, document, "application/rdf+xml").statusCode();
    }

    @Test
    void putReplacesAGraph() {
        put(PATH, JOHN);
        assertThat(put(PATH, JANE)).isEqualTo(204);
        assertThat(server.triples(PATH)).isEqualTo(JANE);
    }

    @Test
    void putReplacesTheDefaultGraph() {
        put("/sparql?default", JOHN);
        assertThat(put("/sparql?default", JANE)).isEqualTo(204);
        assertThat(server.triples("/sparql?default")).isEqualTo(JANE);
    }

    @Test
    void putOfAnotherFormatThanItSaysChangesNothing() {
        put(PATH, JOHN);
        assertThat(server.send("PUT", PATH, JANE, "application/rdf+xml").statusCode())
                .isEqualTo(400);
        assertThat(server.triples(PATH)).isEqualTo(JOHN);
    }

    @Test
    void putOfNothingEmptiesAGraph() {
        put(PATH, JOHN);
        assertThat(put(PATH, "")).isEqualTo(204);
        assertThat(server.server().get(PATH, "Accept", "text/turtle").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatHoldsNothingIsNotMade() {
        assertThat(put(PATH, "")).isEqualTo(204);
        assertThat(server.send("POST", PATH, "", WritableServer.TURTLE).statusCode())
                .isEqualTo(204);
        assertThat(server.server().get(PATH).statusCode()).isEqualTo(404);
        HttpResponse<String> answer = server.send("POST", "/sparql", "", WritableServer.TURTLE);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo("There is no triple in it, and a graph without triples is not kept. Send some.\n");
    }

    @Test
    void deleteRemovesAGraph() {
        put(PATH, JOHN);
        assertThat(server.delete(PATH).statusCode()).isEqualTo(204);
        assertThat(server.server().get(PATH).statusCode()).isEqualTo(404);
        assertThat(server.delete(PATH).statusCode()).isEqualTo(404);
    }

    @Test
    void deleteOfWhatIsNotThere() {
        HttpResponse<String> answer = server.delete(PATH);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo("There is no graph <" + PERSON
                        + ".ttl> here. SELECT DISTINCT ?g WHERE { GRAPH ?g {} } lists the graphs.\n");
    }

    @Test
    void deleteEmptiesTheDefaultGraph() {
        put("/sparql?default", JOHN);
        assertThat(server.delete("/sparql?default").statusCode()).isEqualTo(204);
        assertThat(server.triples("/sparql?default")).isEmpty();
    }

    @Test
    void postAddsToAGraph() {
        put(PATH, JOHN);
        assertThat(server.send("POST", PATH, JANE, WritableServer.TURTLE).statusCode())
                .isEqualTo(204);
        assertThat(server.triples(PATH)).isEqualTo(JANE + "\n" + JOHN);
    }

    @Test
    void postOfNothingLeavesAGraph() {
        put(PATH, JOHN);
        assertThat(server.send("POST", PATH, "", WritableServer.TURTLE).statusCode())
                .isEqualTo(204);
        assertThat(server.triples(PATH)).isEqualTo(JOHN);
    }

    @Test
    void postMakesAGraphOfTheNameThatItGives() {
        assertThat(server.send("POST", PATH, JOHN, WritableServer.TURTLE).statusCode())
                .isEqualTo(201);
        assertThat(server.triples(PATH)).isEqualTo(JOHN);
    }

    /** Location tells the name of the graph. */
    @Test
    void postWithoutANameMakesANewGraph() {
        HttpResponse<String> answer = server.send("POST", "/sparql", JOHN, WritableServer.TURTLE);
        assertThat(answer.statusCode()).isEqualTo(201);
        String name = answer.headers().firstValue("Location").orElseThrow();
        assertThat(name).matches("https://w3id\\.org/entente/graph/added-[0-9a-f-]{36}");
        assertThat(server.triples("/sparql?graph=" + name)).isEqualTo(JOHN);
        HttpResponse<String> other = server.send("POST", "/sparql", JOHN, WritableServer.TURTLE);
        assertThat(other.headers().firstValue("Location"))
                .isNotEqualTo(answer.headers().firstValue("Location"));
    }

    /** PUT and GET, twice, of a graph with nodes that have no names. */
    @Test
    void whatIsPutIsGot() {
        String card = "<1> <#card> [ <#fn> \"%s\" ] .";
        for (String name : List.of("John Doe", "Jane Doe")) {
            put(PATH, card.formatted(name));
            HttpResponse<String> answer = server.server().get(PATH, "Accept", "text/turtle");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/turtle;charset=utf-8");
            assertThat(graph(answer.body()).isIsomorphicWith(graph(card.formatted(name))))
                    .as(answer.body())
                    .isTrue();
        }
    }

    @Test
    void whatIsPutIntoTheDefaultGraphIsGot() {
        String alice = "[] <#card> [ <#given-name> \"Alice\" ] .";
        assertThat(put("/sparql?default", alice)).isEqualTo(204);
        String answer =
                server.server().get("/sparql?default", "Accept", "text/turtle").body();
        assertThat(graph(answer).size()).isEqualTo(2);
        assertThat(server.ask("ASK { ?alice ?p [ ?q \"Alice\" ] FILTER(isBlank(?alice)) }"))
                .isTrue();
    }

    /** A form with two files, which are added to what is there. */
    @Test
    void postOfAFormAddsAllItsFiles() {
        put(PATH, JOHN);
        String form = part("lastName.ttl", "text/turtle; charset=utf-8", "<1> <#family> \"Doe\" , [] .")
                + part("firstName.ttl", "text/turtle; charset=utf-8", "<1> <#given> \"Jane\" , [] .")
                + "--BOUNDARY--\r\n";
        assertThat(server.send("POST", PATH, form, MULTIPART).statusCode()).isEqualTo(204);
        String added = "<1> <#family> \"Doe\" , [] ; <#given> \"Jane\" , [] .";
        assertThat(graph(server.server().get(PATH, "Accept", "text/turtle").body())
                        .isIsomorphicWith(graph(JOHN + added)))
                .isTrue();
    }

    @Test
    void aFormMayReplaceAGraphToo() {
        put(PATH, JOHN);
        String form = part("jane.nt", "application/octet-stream", JANE) + "--BOUNDARY--\r\n";
        assertThat(server.send("PUT", PATH, form, MULTIPART).statusCode()).isEqualTo(204);
        assertThat(server.triples(PATH)).isEqualTo(JANE);
    }

    @Test
    void aFormThatCannotBeReadChangesNothing() {
        put(PATH, JOHN);
        String good = part("jane.ttl", "text/turtle", JANE);
        assertThat(server.send(
                                "POST",
                                PATH,
                                good + part("x.ttl", "text/turtle", "<1> .") + "--BOUNDARY--\r\n",
                                MULTIPART)
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.send("POST", PATH, good + part("x.png", "image/png", "") + "--BOUNDARY--\r\n", MULTIPART)
                        .statusCode())
                .isEqualTo(415);
        assertThat(server.send("POST", PATH, good, MULTIPART).statusCode()).isEqualTo(400);
        assertThat(server.send("POST", PATH, good, "multipart/form-data").statusCode())
                .isEqualTo(400);
        assertThat(server.triples(PATH)).isEqualTo(JOHN);
    }

    /** The name of a graph in an address is decoded once, however it is encoded there. */
    @Test
    void namesAreDecodedOnce() {
        put(PATH, JOHN);
        assertThat(server.triples("/sparql?graph=" + PERSON + ".ttl")).isEqualTo(JOHN);
        assertThat(server.triples("/sparql?graph=http://example.org/person/%31.ttl"))
                .isEqualTo(JOHN);
        String encodedTwice = "/sparql?graph=http://example.org/person/%2531.ttl";
        assertThat(put(encodedTwice, JANE)).isEqualTo(201);
        assertThat(server.triples(encodedTwice)).isEqualTo(JANE);
        assertThat(server.triples(PATH)).isEqualTo(JOHN);
        assertThat(server.ask("ASK { GRAPH <http://example.org/person/%31.ttl> { ?s ?p \"Jane Doe\" } }"))
                .isTrue();
    }

    @Test
    void headTellsWhetherAGraphIsThere() {
        put(PATH, JOHN);
        HttpResponse<String> there =
                server.server().send("HEAD", PATH, BodyPublishers.noBody(), "Accept", "text/turtle; charset=utf-8");
        assertThat(there.statusCode()).isEqualTo(200);
        assertThat(there.headers().firstValue("Content-Type")).contains("text/turtle;charset=utf-8");
        assertThat(there.headers().firstValueAsLong("Content-Length"))
                .hasValue(
                        server.server().getBytes(PATH, "Accept", "text/turtle").body().length);
        assertThat(there.body()).isEmpty();
        assertThat(server.server()
                        .send("HEAD", WritableServer.graph(PERSON + "/none"), BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void relativeIrisAreResolvedAgainstTheGraph() {
        put(PATH, "<2> <#p> <> .");
        assertThat(server.triples(PATH))
                .isEqualTo("<http://example.org/person/2> <" + PERSON + ".ttl#p> <" + PERSON + ".ttl> .");
    }

    @Test
    void optionsNameTheMethods() {
        HttpResponse<String> answer = server.server().send("OPTIONS", PATH, BodyPublishers.noBody());
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, PUT, POST, DELETE, OPTIONS");
    }

    @Test
    void oneGraphAtATime() {
        assertThat(put("/sparql?default&graph=" + WritableServer.encoded(PERSON), JOHN))
                .isEqualTo(400);
        assertThat(put("/sparql?graph=one", JOHN)).isEqualTo(400);
        assertThat(put(PATH + "&graph=" + WritableServer.encoded(PERSON), JOHN)).isEqualTo(400);
    }

    private int put(String path, String turtle) {
        return server.send("PUT", path, turtle, "text/turtle; charset=utf-8").statusCode();
    }

    private static String part(String file, String mediaType, String content) {
        return "--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file
                + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n" + content + "\r\n";
    }

    /** What {@code turtle} says at the name of the graph. */
    private static Graph graph(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).base(PERSON + ".ttl").toGraph();
    }
}
