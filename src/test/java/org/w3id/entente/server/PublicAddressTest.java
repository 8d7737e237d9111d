package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server behind a proxy names itself as readers reach it, whatever the proxy says. */
class PublicAddressTest {

    private static final String ENDPOINT = "https://example.org/entente-kg/sparql";
    private static final String EXAMPLES = "https://w3id.org/entente/sparql/.well-known/sparql-examples";

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.of(
            ServerSettings.local(0).withPublicAddress("https://example.org/entente-kg/"),
            () -> SmallStore.of("<" + EXAMPLES + "> { <http://example.org/a> <http://example.org/p> 1 }"));

    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/entente/sparql"})
    void theServiceIsDescribedUnderIt(String path) {
        String description = server.get(path, "Accept", "application/n-triples").body();

        assertThat(description)
                .contains("<" + ENDPOINT + "> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                        + " <http://www.w3.org/ns/sparql-service-description#Service> .")
                .contains("<" + ENDPOINT + "> <http://www.w3.org/ns/sparql-service-description#endpoint> <" + ENDPOINT
                        + "> .")
                .doesNotContain("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/entente/sparql"})
    void theExamplesAreUnderItAndUnderTheCanonicalNameAlone(String path) {
        assertThat(examples(path, ENDPOINT + "/.well-known/sparql-examples")).isEqualTo("o\r\n1\r\n");
        assertThat(examples(path, EXAMPLES)).isEqualTo("o\r\n1\r\n");
        assertThat(examples(path, server.address() + "sparql/.well-known/sparql-examples"))
                .isEqualTo("o\r\n");
    }

    @Test
    void whatARequestSaysOfItsHostCountsForNothing() {
        assertThat(server.sendRaw("GET /sparql HTTP/1.1\r\nHost: evil.example\r\nAccept: application/n-triples\r\n"
                        + "Connection: close\r\n\r\n"))
                .contains("<" + ENDPOINT + ">")
                .doesNotContain("evil");
    }

    private static String examples(String path, String graph) {
        String query = "SELECT ?o { GRAPH <" + graph + "> { ?s ?p ?o } }";
        return server.get(path + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "Accept", "text/csv")
                .body();
    }
}
