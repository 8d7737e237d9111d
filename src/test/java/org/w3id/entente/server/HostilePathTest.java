package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that are made to get at something, or to put something in. */
class HostilePathTest {

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.ofProject();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/../../../../etc/passwd",
                "/id/../../pom.xml",
                "/%2e%2e/pom.xml",
                "/id/%2e%2e/%2e%2e/pom.xml",
                "/..%2fpom.xml",
                "/..;/pom.xml",
                "/assets/../pom.xml",
                "/assets/%2e%2e%2fpom.xml",
                "/assets/..\\pom.xml",
                "/pom.xml",
                "/META-INF/MANIFEST.MF",
                "//etc/passwd",
                "/file:/etc/passwd",
                "/%00",
                "/id/state/japan%00.ttl",
                "/id/%FF%FE",
                "/id/%",
                "/id/%zz",
                "/entente/../entente/nothing"
            })
    void nothingIsLetOut(String path) {
        String answer = server.sendRaw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*");
        assertThat(answer).doesNotContain("root:", "modelVersion", "Manifest-Version", "\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x%0d%0aSet-Cookie:%20a=b",
                "/x%0aSet-Cookie:%20a=b",
                "/id/state/japan/%0d%0aSet-Cookie:%20a=b",
                "/id/state/japan%0d%0a%0d%0a<script>",
                "/x%E5%98%8A%E5%98%8DSet-Cookie:%20a=b"
            })
    void noHeaderIsPutIn(String path) {
        String answer = server.sendRaw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*");
        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n"))).doesNotContain("Set-Cookie");
    }

    @Test
    void theHostOfARequestGetsNowhere() {
        String answer = server.sendRaw("GET /id/state/japan HTTP/1.1\r\nHost: evil.example\r\n"
                + "X-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 303 ").doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%3Cscript%3Ealert(1)%3C/script%3E",
                "/id/state/%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
                "/id/state/'onmouseover='alert(1)",
                "/id/state/japan?x=%3Cscript%3Ealert(1)%3C/script%3E&y=%22%3E%3Cscript%3E"
            })
    void noScriptIsPutIntoPages(String path) {
        for (String accept : new String[] {"text/html", "text/plain", "application/pdf"}) {
            HttpResponse<String> answer = server.get(path, "Accept", accept);

            boolean html =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            if (html) {
                assertThat(answer.body()).doesNotContain("<script", "<img");
            }
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void quotationMarksStayInTheirAttribute() {
        assertThat(server.get("/%22onload=%22x'y", "Accept", "text/html").body())
                .contains("content=\"There is nothing named &#34;onload=&#34;x&#39;y here.");
    }

    @Test
    void aHugePathIsRefusedAndTheServerGoesOn() {
        String answer =
                server.sendRaw("GET /" + "a".repeat(200_000) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 414 ");
        assertThat(server.get("/id/state/japan").statusCode()).isEqualTo(303);
    }

    @Test
    void aHugeOrOddAcceptHeaderIsNoFault() {
        String ranges = "a/b;c=\"d,e\",".repeat(500);

        assertThat(server.get("/id/state/japan", "Accept", ranges + "text/turtle;q=0.1")
                        .headers()
                        .firstValue("Location"))
                .hasValue("./japan.ttl");
        assertThat(server.get("/id/state/japan", "Accept", "\"unclosed, text/turtle")
                        .statusCode())
                .isEqualTo(303);
    }
}
