package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client has already is not sent again. The data of the server changed last on 2 January 2026 at 03:04:05. */
class ConditionalRequestTest {

    private static final String PATH = "/id/state/japan.ttl";

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.ofProject();

    private static String etag;

    @BeforeAll
    static void ask() {
        etag = server.get(PATH).headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void aDocumentHasAStrongTagAndTheTimeOfTheData() {
        HttpResponse<String> answer = server.get(PATH);

        assertThat(etag).matches("\"[A-Za-z0-9_-]{22}\"");
        assertThat(answer.headers().firstValue("Last-Modified")).hasValue("Fri, 02 Jan 2026 03:04:05 GMT");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void eachContentHasItsOwnTag() {
        assertThat(server.get("/id/state/japan.nt").headers().firstValue("ETag"))
                .isPresent();
        assertThat(server.get("/id/state/japan.nt").headers().firstValue("ETag"))
                .isNotEqualTo(server.get(PATH).headers().firstValue("ETag"));
    }

    /** In the rows, {@code E} stands for the tag that the document has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If-None-Match | E                                       | 304",
                "If-None-Match | W/E                                     | 304",
                "If-None-Match | *                                       | 304",
                "If-None-Match | \"a\", E, \"b\"                         | 304",
                "If-None-Match | \"a\"                                   | 200",
                "If-None-Match | a\\b                                    | 200",
                "If-None-Match | \"                                      | 200",
                "If-Modified-Since | Fri, 02 Jan 2026 03:04:05 GMT       | 304",
                "If-Modified-Since | Sat, 03 Jan 2026 03:04:05 GMT       | 304",
                "If-Modified-Since | Fri, 02 Jan 2026 03:04:04 GMT       | 200",
                "If-Modified-Since | yesterday                           | 200",
                "If-Match      | E                                       | 200",
                "If-Match      | *                                       | 200",
                "If-Match      | W/E                                     | 412",
                "If-Match      | \"a\"                                   | 412",
                "If-Unmodified-Since | Fri, 02 Jan 2026 03:04:05 GMT     | 200",
                "If-Unmodified-Since | Fri, 02 Jan 2026 03:04:04 GMT     | 412"
            })
    void conditions(String header, String value, int status) {
        HttpResponse<String> answer = server.get(PATH, header, value.replace("E", etag));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("ETag")).hasValue(etag);
        assertThat(answer.body().isEmpty()).isEqualTo(status != 200);
    }

    @Test
    void aTagDecidesBeforeADate() {
        String past = "Fri, 02 Jan 2025 03:04:05 GMT";
        String future = "Sat, 03 Jan 2026 03:04:05 GMT";

        assertThat(server.get(PATH, "If-None-Match", etag, "If-Modified-Since", past)
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.get(PATH, "If-None-Match", "\"a\"", "If-Modified-Since", future)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theTagOfCompressedContentIsKnownToo() {
        String compressed = server.getBytes("/vocab/index.ttl", "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        assertThat(server.get("/vocab/index.ttl", "Accept-Encoding", "gzip", "If-None-Match", compressed)
                        .statusCode())
                .isEqualTo(304);
    }
}
