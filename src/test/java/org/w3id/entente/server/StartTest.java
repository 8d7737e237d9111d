package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A server answers as soon as it is started. */
class StartTest {

    @Test
    void answersAtItsAddress() {
        try (ServerUnderTest server = ServerUnderTest.start(ServerSettings.local(0), SmallStore.of(""))) {
            assertThat(server.address()).matches("http://127\\.0\\.0\\.1:\\d+/");
            assertThat(server.get("/$/ping").statusCode()).isEqualTo(200);
            assertThat(server.get("/sparql?query=ASK%7B%7D", "Accept", "text/csv")
                            .body())
                    .isEqualTo("_askResult\r\ntrue\r\n");
        }
    }
}
