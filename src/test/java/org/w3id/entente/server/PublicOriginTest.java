package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From whose pages a server may be written to that readers know by a public address. */
class PublicOriginTest {

    @RegisterExtension
    final WritableServer server =
            WritableServer.emptyWith(ServerSettings.local(0).withPublicAddress("https://example.org:8443/entente-kg/"));

    @ParameterizedTest
    @CsvSource({
        "https://example.org:8443, 204",
        "https://EXAMPLE.org:8443, 204",
        "http://example.org:8443, 403",
        "https://example.org, 403",
        "https://example.org:8443/entente-kg/, 403",
        "https://example.org:8443.evil.example, 403"
    })
    void onlyItsOwnPagesMayWrite(String origin, int status) {
        assertThat(server.server()
                        .post(
                                "/sparql",
                                "INSERT DATA { GRAPH <http://example.org/g> { <http://example.org/a> <http://example.org/p> 1 } }",
                                "Content-Type",
                                WritableServer.UPDATE,
                                "Authorization",
                                WritableServer.AUTHORIZATION,
                                "Origin",
                                origin)
                        .statusCode())
                .isEqualTo(status);
    }
}
