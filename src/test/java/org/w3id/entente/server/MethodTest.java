package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are only read. */
class MethodTest {

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.ofProject();

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "BREW"})
    void othersAreRefusedWithThoseThatAreAllowed(String method) {
        for (String path : new String[] {"/id/state/japan", "/id/state/japan.ttl", "/nothing"}) {
            HttpResponse<String> answer = server.send(method, path, BodyPublishers.noBody());

            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
            assertThat(answer.body()).isEqualTo("Documents are only read here, by GET, HEAD, OPTIONS.\n");
        }
    }

    @Test
    void optionsTellsThoseThatAreAllowed() {
        HttpResponse<String> answer = server.send("OPTIONS", "/id/state/japan", BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    }
}
