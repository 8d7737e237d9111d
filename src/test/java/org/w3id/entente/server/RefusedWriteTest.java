package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What even the user cannot make the server do: reach out, run without end, lose or take in half of something. */
class RefusedWriteTest {

    private static final String BASE = "http://example.org/";
    private static final String PATH = WritableServer.graph(BASE + "g");

    @RegisterExtension
    final WritableServer server = WritableServer.empty();

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:9/data.ttl", "file:pom.xml", "pom.xml"})
    void nothingIsLoaded(String source) {
        for (String form : new String[] {"LOAD <S>", "LOAD SILENT <S>", "LOAD <S> INTO GRAPH <http://example.org/g>"}) {
            refused(
                    server.update(form.replace("S>", source + ">")),
                    400,
                    "update: LOAD is not allowed: the server fetches nothing from elsewhere. Send the data with PUT or POST"
                            + " to ?graph=, or with INSERT DATA.\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT { <a> <b> ?o } WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "INSERT { <a> <b> ?o } WHERE { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "INSERT { <a> <b> ?o } WHERE { { SELECT ?o { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } } }",
                "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } }"
            })
    void noOtherServerIsAsked(String update) {
        HttpResponse<String> answer = server.update("INSERT DATA { <a> <b> <c> } ; " + update);
        refused(
                answer,
                400,
                "update: SERVICE is not allowed: a query sees only this graph and calls no other server. Take the SERVICE"
                        + " block out.\n");
        assertThat(server.triples("/sparql?default")).isEmpty();
    }

    @Test
    void noClassIsLoaded() {
        server.update("INSERT DATA { <a> <b> <c> }");
        HttpResponse<String> answer =
                server.update("INSERT { ?s <made> ?x } WHERE { ?s ?p ?o BIND (<java:java.lang.System>(1) AS ?x) }");
        assertThat(answer.statusCode()).isEqualTo(400);
        server.update(
                "INSERT { ?s <made> ?x } WHERE { ?s <java:org.apache.jena.sparql.pfunction.library.version> ?x }");
        assertThat(server.ask("ASK { ?s <https://w3id.org/entente/made> ?x }")).isFalse();
    }

    @Test
    void noContextIsFetched() {
        for (String context : new String[] {"http://127.0.0.1:9/context.jsonld", "file:pom.xml"}) {
            HttpResponse<String> answer = server.send(
                    "PUT",
                    PATH,
                    "{\"@context\": \"" + context + "\", \"@id\": \"http://example.org/a\", \"b\": \"c\"}",
                    "application/ld+json");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .startsWith("The triples could not be read as JSON-LD: ")
                    .contains("nothing is read from elsewhere");
        }
    }

    @Test
    void noEntityIsRead() {
        String file = Path.of("pom.xml").toUri().toString();
        HttpResponse<String> answer = server.send(
                "PUT",
                PATH,
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + file + "\">]>"
                        + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"http://example.org/\">"
                        + "<rdf:Description rdf:about=\"http://example.org/a\"><e:b>&x;</e:b></rdf:Description></rdf:RDF>",
                "application/rdf+xml");
        assertThat(answer.body()).doesNotContain("artifactId");
        assertThat(server.triples(PATH)).doesNotContain("artifactId");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, '<http://example.org/a> <http://example.org/b> \"2019-13-45\"^^<http://www.w3.org/2001/XMLSchema#date> .'",
        "text/turtle, '<http://example.org/a b> <http://example.org/b> 1 .'",
        "text/turtle, '<http://example.org/a> <http://example.org/b> 1 . <'",
        "application/n-triples, '<a> <http://example.org/b> <http://example.org/c> .'",
        "application/ld+json, '{'",
        "application/rdf+xml, '<a/>'"
    })
    void whatIsMalformedIsRefusedWhole(String type, String content) {
        assertThat(server.send("PUT", PATH, content, type).statusCode()).isEqualTo(400);
        assertThat(server.server().get(PATH).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/n-quads", "application/trig", "text/plain", "application/octet-stream", "x"})
    void onlyTriplesInKnownFormatsAreTaken(String type) {
        assertThat(server.send("PUT", PATH, "<http://e.org/a> <http://e.org/b> <http://e.org/c> .", type)
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void whatIsEncodedIsNotTaken() {
        assertThat(server.send("PUT", PATH, "", WritableServer.TURTLE, "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void anUpdateWithoutEndIsStoppedAndUndone() {
        try (WritableServer hurried = WritableServer.emptyWith(
                ServerSettings.local(0).with(Limits.USUAL.withQueryTime(Duration.ofMillis(500))))) {
            hurried.update(range("INSERT DATA { ", "<s%> <p%> % . ", 300));
            HttpResponse<String> answer =
                    hurried.update("INSERT DATA { <a> <b> <c> } ; INSERT { ?a <q> ?i } WHERE { ?a ?b ?c ."
                            + " ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o FILTER (?c + ?f + ?i + ?l + ?o < 0) }");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).startsWith("The query took too long");
            assertThat(hurried.ask("ASK { <https://w3id.org/entente/a> ?p ?o }"))
                    .isFalse();
            String lists = Stream.of("?a", "?b", "?c", "?d", "?e")
                    .map(variable -> range("VALUES " + variable + " { ", "% ", 100))
                    .collect(Collectors.joining(" "));
            assertThat(hurried.update("INSERT { <a> <b> ?e } WHERE { SELECT * { " + lists + " } ORDER BY ?e }")
                            .statusCode())
                    .isEqualTo(503);
        }
    }

    /** TDB2's own COPY, MOVE and ADD would lose some. */
    @ParameterizedTest
    @CsvSource({"COPY, 1563, 1563, 1563", "MOVE, 1563, 1563, 0", "ADD, 1563, 1563, 1563"})
    void noneIsLostWhereGraphsAreCopied(String operation, int before, int target, int source) {
        String spread = IntStream.range(0, before)
                .mapToObj(i -> "<s" + i % 400 + "> <p" + i % 17 + "> <o" + i + "> .")
                .collect(Collectors.joining(" "));
        server.update("INSERT DATA { GRAPH <source> { " + spread + " } GRAPH <target> { " + spread + " } }");
        assertThat(server.update(operation + " <source> TO <target>").statusCode())
                .isEqualTo(204);
        assertThat(size("target")).isEqualTo(target);
        assertThat(size("source")).isEqualTo(source);
    }

    /** Replacing a graph by the same triples must not lose any either. */
    @Test
    void noneIsLostWhereAGraphIsReplaced() {
        String spread = IntStream.range(0, 1563)
                .mapToObj(i -> "<s" + i % 400 + "> <p" + i % 17 + "> <o" + i + "> .")
                .collect(Collectors.joining(" "));
        for (int time = 0; time < 2; time++) {
            server.send("PUT", PATH, spread, WritableServer.TURTLE);
            assertThat(server.triples(PATH).lines()).hasSize(1563);
        }
        server.update("WITH <" + BASE + "g> DELETE { ?s ?p ?o } INSERT { ?s ?p ?o } WHERE { ?s ?p ?o }");
        assertThat(server.triples(PATH).lines()).hasSize(1563);
    }

    @Test
    void copiesToItselfChangeNothing() {
        server.update("INSERT DATA { GRAPH <source> { <a> <b> <c> } }");
        for (String operation : new String[] {"COPY", "MOVE", "ADD"}) {
            assertThat(server.update(operation + " <source> TO <source>").statusCode())
                    .isEqualTo(204);
            assertThat(size("source")).isEqualTo(1);
        }
    }

    @Test
    void copiesOfNothingAreTold() {
        server.update("INSERT DATA { GRAPH <target> { <a> <b> <c> } }");
        refused(
                server.update("MOVE <none> TO <target>"),
                400,
                "There is no graph <https://w3id.org/entente/none> to take triples from.\n");
        assertThat(server.update("MOVE SILENT <none> TO <target>").statusCode()).isEqualTo(204);
        assertThat(size("target")).isEqualTo(1);
        assertThat(server.update("ADD DEFAULT TO <target>").statusCode()).isEqualTo(204);
        assertThat(server.update("COPY <target> TO DEFAULT").statusCode()).isEqualTo(204);
        assertThat(server.triples("/sparql?default").lines()).hasSize(1);
        assertThat(server.update("COPY DEFAULT TO <target>").statusCode()).isEqualTo(204);
        assertThat(size("target")).isEqualTo(1);
    }

    private long size(String graph) {
        HttpResponse<String> answer = server.server()
                .get(WritableServer.graph("https://w3id.org/entente/" + graph), "Accept", "application/n-triples");
        return answer.statusCode() == 404 ? 0 : answer.body().lines().count();
    }

    private static String range(String start, String triple, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> triple.replace("%", Integer.toString(i)))
                .collect(Collectors.joining(" ", start, "}"));
    }

    private static void refused(HttpResponse<String> answer, int status, String body) {
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
