package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer may be read by scripts of any site, and protects its reader: pages, data, refusals and errors alike. */
class CommonHeadersTest {

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.ofProject();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sparql",
                "/sparql.html",
                "/sparql?query=ASK%7B%7D",
                "/sparql?query=ASK%7B%7D&format=html",
                "/sparql?query=nonsense",
                "/sparql?graph=http://e.org/none",
                "/id/state/japan.html",
                "/no/such/thing",
                "/%2e%2e/etc/passwd",
                "/a%00b",
                "/$/ping",
                "/$/metrics",
            })
    void areThere(String path) {
        HttpHeaders headers = server.get(path, "Origin", "http://example.org").headers();

        assertThat(headers.allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("strict-origin-when-cross-origin");
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly(
                        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void preflightAllowsWhatReadersNeed() {
        HttpResponse<String> response = server.send(
                "OPTIONS",
                "/sparql",
                BodyPublishers.noBody(),
                "Origin",
                "http://example.org",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type, accept");

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(response.headers().allValues("Access-Control-Allow-Methods"))
                .containsExactly("GET, HEAD, POST, OPTIONS");
        assertThat(response.headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElseThrow()
                        .split(", "))
                .contains("Accept", "Content-Type")
                .doesNotContain("Authorization");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void errorsAreOneLineOfText() {
        for (String path : new String[] {"/%2e%2e/<script>", "/a%00b"}) {
            String answer = server.sendRaw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContain("<");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /sparql HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "GET /sparql HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /sparql HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "GET /sparql HTTP/1.1\r\nHost: a\r\nX : b\r\nConnection: close\r\n\r\n",
                "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\nab",
                "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
                "nonsense\r\n\r\n",
            })
    void refusesRequestsThatCouldBeReadInTwoWays(String request) {
        assertThat(server.sendRaw(request)).matches("(?s)HTTP/1.1 (400|505) .*");
    }

    @Test
    void nothingOfARequestGetsIntoHeaders() {
        HttpResponse<String> response = server.get(
                "/sparql?query=ASK%7B%7D&format=text%2Fcsv%0D%0AX-Injected:%20yes&callback=alert",
                "Accept", "text/csv");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("X-Injected")).isEmpty();
    }
}
