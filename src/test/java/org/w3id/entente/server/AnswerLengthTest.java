package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.entente.server.QueryProtocolTest.field;
import static org.w3id.entente.server.QueryProtocolTest.refuses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that is longer than the limit is not sent, whatever it was asked by. */
class AnswerLengthTest {

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.of(
            ServerSettings.local(0).with(Limits.USUAL.withAnswerBytes(1 << 20)),
            () -> SmallStore.of("<http://e.org/long> { <http://e.org/a> <http://e.org/p> \"" + "x".repeat(1 << 20)
                    + "\" } <http://e.org/short> { <http://e.org/a> <http://e.org/p> \"y\" }"));

    @ParameterizedTest
    @CsvSource({
        "SELECT * { GRAPH <http://e.org/long> { ?s ?p ?o } }, application/sparql-results+json",
        "SELECT * { GRAPH <http://e.org/long> { ?s ?p ?o } }, text/csv",
        "CONSTRUCT { ?s ?p ?o } { GRAPH <http://e.org/long> { ?s ?p ?o } }, application/n-triples"
    })
    void refusesLongAnswersToQueries(String query, String mediaType) {
        refusesLength("/sparql?" + field("query", query), mediaType);
    }

    @Test
    void refusesLongGraphs() {
        refusesLength("/sparql?graph=http://e.org/long", "application/n-triples");
    }

    @Test
    void sendsShortOnes() {
        String triple = "<http://e.org/a> <http://e.org/p> \"y\" .\n";

        assertThat(server.get("/sparql?graph=http://e.org/short", "Accept", "application/n-triples")
                        .body())
                .isEqualTo(triple);
        assertThat(server.get(
                                "/sparql?"
                                        + field(
                                                "query",
                                                "CONSTRUCT { ?s ?p ?o } { GRAPH <http://e.org/short> { ?s ?p ?o } }"),
                                "Accept",
                                "application/n-triples")
                        .body())
                .isEqualTo(triple);
    }

    private static void refusesLength(String path, String mediaType) {
        refuses(
                422,
                server.get(path, "Accept", mediaType),
                "The answer has more than 1 MiB. Add LIMIT, or make the question narrower.");
    }
}
