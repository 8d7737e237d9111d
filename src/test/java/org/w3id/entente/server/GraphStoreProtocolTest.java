package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the W3C's tests of the SPARQL 1.1 Graph Store HTTP Protocol ask, on an empty dataset. Two of them do not hold:
 * graphs without triples are not kept (SPARQL 1.1 Update, 3.2, leaves that to the store), so an empty PUT leaves no
 * graph; and the body of a POST is one document, not a form of several.
 */
class GraphStoreProtocolTest {

    private static final String PERSON = "http://example.org/person/1";
    private static final String PATH = WritableServer.graph(PERSON + ".ttl");
    private static final String JOHN = "<" + PERSON + "> <http://xmlns.com/foaf/0.1/name> \"John Doe\" .";
    private static final String JANE = "<" + PERSON + "> <http://xmlns.com/foaf/0.1/name> \"Jane Doe\" .";

    private WritableServer server;

    @BeforeEach
    void start() {
        server = WritableServer.empty();
    }

    @AfterEach
    void stop() {
        server.close();
    }

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
    void deleteRemovesAGraph() {
        put(PATH, JOHN);
        assertThat(server.delete(PATH).statusCode()).isEqualTo(204);
        assertThat(server.server().get(PATH).statusCode()).isEqualTo(404);
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

    @Test
    void postWithoutANameMakesANewGraph() {
        HttpResponse<String> answer = server.send("POST", "/sparql", JOHN, WritableServer.TURTLE);
        assertThat(answer.statusCode()).isEqualTo(201);
        String address = answer.headers().firstValue("Location").orElseThrow();
        assertThat(address).matches("/sparql\\?graph=https%3A%2F%2Fw3id.org%2Fentente%2Fgraph%2Fadded-[0-9a-f-]{36}");
        assertThat(server.triples(address)).isEqualTo(JOHN);
        HttpResponse<String> other = server.send("POST", "/sparql", JOHN, WritableServer.TURTLE);
        assertThat(other.headers().firstValue("Location"))
                .isNotEqualTo(answer.headers().firstValue("Location"));
    }

    @Test
    void headTellsWhetherAGraphIsThere() {
        put(PATH, JOHN);
        HttpResponse<String> there = server.server().send("HEAD", PATH, BodyPublishers.noBody());
        assertThat(there.statusCode()).isEqualTo(200);
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
        return server.send("PUT", path, turtle, WritableServer.TURTLE).statusCode();
    }
}
