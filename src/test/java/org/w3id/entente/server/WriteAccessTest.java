package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read and who may write. */
class WriteAccessTest {

    private static final String PATH = WritableServer.graph("http://example.org/g");
    private static final String TRIPLE = "<http://example.org/s> <http://example.org/p> 1 .";

    @RegisterExtension
    final WritableServer server = WritableServer.empty();

    /** A request that would write. */
    private record Write(String method, String path, String contentType, String body) {}

    @BeforeEach
    void fill() {
        assertThat(server.send("PUT", PATH, TRIPLE, WritableServer.TURTLE).statusCode())
                .isEqualTo(201);
    }

    static List<Write> writes() {
        return List.of(
                new Write("POST", "/sparql", WritableServer.UPDATE, "CLEAR ALL"),
                new Write("POST", "/sparql", WritableServer.FORM, "update=CLEAR%20ALL"),
                new Write("PUT", PATH, WritableServer.TURTLE, ""),
                new Write("POST", PATH, WritableServer.TURTLE, "<a> <b> <c> ."),
                new Write("POST", "/sparql", WritableServer.TURTLE, "<a> <b> <c> ."),
                new Write("DELETE", PATH, WritableServer.TURTLE, ""));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void writesNeedALogin(Write write) {
        HttpResponse<String> answer = send(write);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Basic realm=\"Entente\", charset=\"UTF-8\"");
        assertThat(answer.body())
                .isEqualTo("Only the user of this server may change its data. Log in with HTTP Basic.\n");
        assertNothingIsChanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada:correct: horse",
                "ada:",
                ":correct: horse, büro",
                "eve:correct: horse, büro",
                "ada:correct: horse, büro:",
                "ADA:correct: horse, büro"
            })
    void theLoginIsExact(String login) {
        writes().forEach(write -> assertThat(send(write, "Authorization", WritableServer.basic(login))
                        .statusCode())
                .isEqualTo(401));
        assertNothingIsChanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Basic", "Basic ", "Basic %%%", "Basic YWRh", "Bearer YWRh", "Digest username=\"ada\"", "x"})
    void aHeaderThatIsNoLogin(String header) {
        assertThat(send(writes().get(0), "Authorization", header).statusCode()).isEqualTo(401);
        assertNothingIsChanged();
    }

    @Test
    void theNameOfTheSchemeMayBeInAnyCase() {
        assertThat(send(
                                new Write("POST", "/sparql", WritableServer.UPDATE, "DELETE DATA { <a> <b> <c> }"),
                                "Authorization",
                                "basic " + WritableServer.AUTHORIZATION.substring("Basic ".length()))
                        .statusCode())
                .isEqualTo(204);
    }

    /** A browser that knows the login would send it along for any page. */
    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "null", "http://127.0.0.1", "http://127.0.0.1:1", "%"})
    void pagesOfOtherServersMayNotWrite(String origin) {
        writes().forEach(
                        write -> assertThat(send(write, "Authorization", WritableServer.AUTHORIZATION, "Origin", origin)
                                        .statusCode())
                                .isEqualTo(403));
        assertNothingIsChanged();
    }

    @Test
    void theOriginIsThisServerToTheLastLetter() {
        String own = server.server().address().replaceFirst("/$", "");
        for (String origin : new String[] {
            own + ".evil.example",
            own + "0",
            own + "/",
            own + "@evil.example",
            own.replace("http:", "ftp:"),
            own.replace("://", "://evil.example@"),
            own.substring(0, own.length() - 1),
            own.substring(own.indexOf("//") + 2)
        }) {
            assertThat(send(writes().get(0), "Authorization", WritableServer.AUTHORIZATION, "Origin", origin)
                            .statusCode())
                    .as(origin)
                    .isEqualTo(403);
        }
        assertNothingIsChanged();
    }

    /** HTTP/1.0 lets a client leave the host out; no page can be of this server then. */
    @Test
    void withoutAHostNoPageMayWrite() throws IOException {
        URI address = URI.create(server.server().address());
        String update = "CLEAR ALL";
        String request =
                "POST /sparql HTTP/1.0\r\nAuthorization: " + WritableServer.AUTHORIZATION + "\r\nOrigin: http://"
                        + address.getAuthority() + "\r\nContent-Type: " + WritableServer.UPDATE + "\r\nContent-Length: "
                        + update.length() + "\r\n\r\n" + update;
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer.substring(0, answer.indexOf("\r\n"))).matches("HTTP/1\\.[01] 40[03] .*");
        }
        assertNothingIsChanged();
    }

    @Test
    void pagesOfThisServerMay() {
        String origin = server.server().address().replaceFirst("/$", "");
        assertThat(send(
                                new Write("POST", "/sparql", WritableServer.UPDATE, "DELETE DATA { <a> <b> <c> }"),
                                "Authorization",
                                WritableServer.AUTHORIZATION,
                                "Origin",
                                origin)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void readingNeedsNoLogin() {
        assertThat(server.ask("ASK { GRAPH ?g { ?s ?p 1 } }")).isTrue();
        assertThat(server.server().get(PATH).statusCode()).isEqualTo(200);
        assertThat(server.server().get(PATH, "Authorization", "Basic nonsense").statusCode())
                .isEqualTo(200);
        assertThat(server.server()
                        .post("/sparql", "ASK {}", "Content-Type", "application/sparql-query")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aServerWithoutAUserTakesNoChange() {
        try (ServerUnderTest readOnly = ServerUnderTest.start(ServerSettings.local(0), server.store())) {
            for (Write write : writes().subList(0, 4)) {
                assertThat(readOnly.send(
                                        write.method(),
                                        write.path(),
                                        BodyPublishers.ofString(write.body()),
                                        "Authorization",
                                        WritableServer.AUTHORIZATION,
                                        "Content-Type",
                                        write.contentType())
                                .statusCode())
                        .isIn(403, 405);
            }
        }
        assertNothingIsChanged();
    }

    @Test
    void thePasswordIsNotShown() {
        assertThat(WritableServer.ACCESS).hasToString("WriteAccess[user=ada]");
    }

    private HttpResponse<String> send(Write write, String... headers) {
        String[] all = Stream.concat(Stream.of("Content-Type", write.contentType()), Stream.of(headers))
                .toArray(String[]::new);
        return server.server().send(write.method(), write.path(), BodyPublishers.ofString(write.body()), all);
    }

    private void assertNothingIsChanged() {
        assertThat(server.triples(PATH))
                .isEqualTo(
                        "<http://example.org/s> <http://example.org/p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .");
        assertThat(server.triples("/sparql?default")).isEmpty();
    }
}
