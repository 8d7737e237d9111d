package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.vocabulary.ENT;

/** A thing leads to what tells of it; a document says what it tells of. */
class DereferencingTest {

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.ofProject();

    @ParameterizedTest
    @CsvSource({
        "/,                              text/html,   ./index.html",
        "/,                              text/turtle, ./index.ttl",
        "/vocab/,                        text/html,   ./index.html",
        "/vocab/,                        text/turtle, ./index.ttl",
        "/vocab/Claim,                   text/turtle, ./Claim.ttl",
        "/vocab/0.1.0,                   text/turtle, ./0.1.0.ttl",
        "/vocab/0.1.0,                   text/html,   ./0.1.0.html",
        "/vocab/alignments,              text/turtle, ./alignments.ttl",
        "/vocab/alignments/0.1.0,        text/turtle, ./0.1.0.ttl",
        "/graph/kim-2019,                application/n-triples, ./kim-2019.nt",
        "/scheme/mode/fact,              application/ld+json,   ./fact.jsonld",
        "/id/quantity/usd-9.7-billion-once, application/rdf+xml, ./usd-9.7-billion-once.rdf",
        "/downloads/,                    text/turtle, ./index.ttl",
        "/downloads/,                    text/html,   ./index.html",
        "/id/scenario/,                  text/turtle, ./index.ttl",
        "/id/hypothesis/,                text/html,   ./index.html",
        "/id/hypothesis/,                application/ld+json, ./index.jsonld",
        "/id/scenario/talks-concluded, text/html,   ./talks-concluded.html",
        "/id/scenario/talks-concluded, application/rdf+xml, ./talks-concluded.rdf",
        "/id/hypothesis/talks-concluded/agreement, text/turtle, ./agreement.ttl",
        "/id/query/statements/biegun-denial, application/ld+json, ./biegun-denial.jsonld",
        "/id/passage/kim-2019/8_0-40,  text/html,   ./8_0-40.html"
    })
    void everyThingRedirectsToADocumentBesideIt(String thing, String accept, String location) {
        for (String host : List.of("", "/entente")) {
            HttpResponse<String> answer = server.get(host + thing, "Accept", accept);

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().allValues("Location")).containsExactly(location);
            HttpResponse<String> document = server.get(
                    URI.create("http://x" + host + thing).resolve(location).getPath());
            assertThat(document.statusCode()).isEqualTo(200);
            assertThat(document.headers().firstValue("Content-Type")).hasValue(accept + ";charset=utf-8");
        }
    }

    @Test
    void theCanonicalHostIsStoodInFor() {
        String answer = server.sendRaw("GET /entente/id/state/japan HTTP/1.1\r\nHost: w3id.org\r\n"
                + "Accept: text/turtle\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 303 ").contains("\r\nLocation: ./japan.ttl\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/state/japan/, ../../../id/state/japan",
        "/vocab,           ./vocab/",
        "/vocab/Claim/,    ../../vocab/Claim",
        "/entente,         ./entente/"
    })
    void aSlashTooManyOrTooFewIsMended(String path, String location) {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue(location);
        String target = URI.create("http://x" + path).resolve(location).getPath();
        assertThat(server.get(target).statusCode()).isEqualTo(303);
    }

    @Test
    void aThingTellsOfItsDocuments() {
        assertThat(server.get("/id/state/japan").headers().allValues("Link"))
                .containsExactly(
                        "<https://w3id.org/entente/id/state/japan>; rel=\"canonical\"",
                        "<./japan.html>; rel=\"alternate\"; type=\"text/html\"",
                        "<./japan.ttl>; rel=\"alternate describedby\"; type=\"text/turtle\"",
                        "<./japan.jsonld>; rel=\"alternate describedby\"; type=\"application/ld+json\"",
                        "<./japan.rdf>; rel=\"alternate describedby\"; type=\"application/rdf+xml\"",
                        "<./japan.nt>; rel=\"alternate describedby\"; type=\"application/n-triples\"");
    }

    @Test
    void aDocumentTellsOfItsThingAndTheOtherFormats() {
        assertThat(server.get("/vocab/index.ttl").headers().allValues("Link"))
                .containsExactly(
                        "<https://w3id.org/entente/vocab/>; rel=\"canonical\"",
                        "<./index.html>; rel=\"alternate\"; type=\"text/html\"",
                        "<./index.jsonld>; rel=\"alternate describedby\"; type=\"application/ld+json\"",
                        "<./index.rdf>; rel=\"alternate describedby\"; type=\"application/rdf+xml\"",
                        "<./index.nt>; rel=\"alternate describedby\"; type=\"application/n-triples\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/vocab/0.1.0.html,  vocab/",
        "/vocab/0.1.0.ttl,   vocab/",
        "/void.ttl,          graph/catalog",
        "/.well-known/void,  graph/catalog"
    })
    void whatIsTheSameAsSomethingElseSaysSo(String document, String canonical) {
        assertThat(server.get(document).headers().allValues("Link"))
                .contains("<https://w3id.org/entente/" + canonical + ">; rel=\"canonical\"");
    }

    @Test
    void aDocumentOnNoThingHasNoLinks() {
        assertThat(server.get("/assets/entente.css").headers().allValues("Link"))
                .isEmpty();
    }

    @Test
    void irisInDataAreCanonical() {
        String turtle = server.get("/entente/id/state/japan.ttl").body();

        assertThat(RDFParser.fromString(turtle, Lang.TURTLE)
                        .toGraph()
                        .contains(
                                NodeFactory.createURI(Namespaces.ID + "state/japan"),
                                RDF.type.asNode(),
                                ENT.State.asNode()))
                .isTrue();
        assertThat(turtle).doesNotContain("127.0.0.1", "localhost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/state/japan.ttl", "/id/state/japan.html", "/assets/entente.css"})
    void headIsGetWithoutContent(String path) {
        HttpResponse<byte[]> get = server.getBytes(path);
        HttpResponse<String> head = server.send("HEAD", path, BodyPublishers.noBody());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).hasValue(String.valueOf(get.body().length));
        for (String header : List.of("Content-Type", "ETag", "Last-Modified", "Cache-Control")) {
            assertThat(head.headers().firstValue(header))
                    .isPresent()
                    .isEqualTo(get.headers().firstValue(header));
        }
        assertThat(head.headers().allValues("Link")).isEqualTo(get.headers().allValues("Link"));
    }

    @Test
    void headOfAThingRedirectsToo() {
        HttpResponse<String> head =
                server.send("HEAD", "/id/state/japan", BodyPublishers.noBody(), "Accept", "text/turtle");

        assertThat(head.statusCode()).isEqualTo(303);
        assertThat(head.headers().firstValue("Location")).hasValue("./japan.ttl");
    }

    @Test
    void documentsComeCompressedToWhoWantsThat() throws Exception {
        HttpResponse<byte[]> plain = server.getBytes("/vocab/index.ttl");
        HttpResponse<byte[]> compressed = server.getBytes("/vocab/index.ttl", "Accept-Encoding", "gzip");

        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var content = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
        }
    }
}
