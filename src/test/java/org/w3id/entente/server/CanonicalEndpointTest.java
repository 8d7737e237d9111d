package org.w3id.entente.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The endpoint answers at the path of its IRI as well, where the canonical host has it. */
class CanonicalEndpointTest {

    private static final String PATH = "/entente/sparql";
    private static final String QUERY = "query=" + URLEncoder.encode("SELECT ?o { ?s ?p ?o }", UTF_8);

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.of(
            ServerSettings.local(0), () -> SmallStore.of("<http://example.org/a> <http://example.org/p> 1 ."));

    @Test
    void queriesAreAnsweredByGet() {
        answers(server.get(PATH + "?" + QUERY, "Accept", "text/csv"));
    }

    @Test
    void queriesAreAnsweredByPost() {
        answers(server.post(PATH, QUERY, "Accept", "text/csv", "Content-Type", "application/x-www-form-urlencoded"));
        answers(server.post(
                PATH, "SELECT ?o { ?s ?p ?o }", "Accept", "text/csv", "Content-Type", "application/sparql-query"));
    }

    private static void answers(HttpResponse<String> response) {
        assertThat(response.body()).isEqualTo("o\r\n1\r\n");
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void theCanonicalHostIsStoodInFor() {
        String answer = server.sendRaw("GET " + PATH + "?" + QUERY + " HTTP/1.1\r\nHost: w3id.org\r\n"
                + "Accept: text/csv\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\no\r\n1\r\n");
    }

    @Test
    void itDescribesItselfUnderTheAddressThatWasAsked() {
        HttpResponse<String> description = server.get(PATH, "Accept", "application/n-triples");

        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.body())
                .contains("<" + server.address()
                        + "entente/sparql> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                        + " <http://www.w3.org/ns/sparql-service-description#Service> .");
    }

    @Test
    void peopleAreLedToThePageBesideIt() {
        HttpResponse<String> response = server.get(PATH, "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("sparql.html");
        assertThat(server.get("/entente/sparql.html").statusCode()).isEqualTo(200);
    }

    @Test
    void wholeGraphsAreReadAndChangesRefusedThereToo() {
        assertThat(server.get(PATH + "?default", "Accept", "application/n-triples")
                        .body())
                .startsWith("<http://example.org/a> ");
        assertThat(server.post(PATH, "DROP ALL", "Content-Type", "application/sparql-update")
                        .statusCode())
                .isEqualTo(403);
    }
}
