package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.entente.server.QueryProtocolTest.field;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many clients at once, with long queries or with requests that never end, keep nobody else from an answer. */
@Timeout(100)
class CrowdTest {

    private static final String LONG_QUERY =
            "SELECT (COUNT(*) AS ?n) { VALUES ?a { NUMBERS } VALUES ?b { NUMBERS } VALUES ?c { NUMBERS } VALUES ?d { NUMBERS }"
                    + " VALUES ?e { NUMBERS } }";

    @Test
    void bodiesThatNeverArriveHoldNoThread() throws IOException {
        try (ServerUnderTest server = start(Limits.USUAL)) {
            URI address = URI.create(server.address());
            List<Socket> waiting = new ArrayList<>();
            try {
                for (int i = 0; i < 300; i++) {
                    Socket socket = new Socket(address.getHost(), address.getPort());
                    waiting.add(socket);
                    socket.getOutputStream()
                            .write(("POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
                                            + "Content-Length: 1000\r\n\r\nA")
                                    .getBytes(StandardCharsets.US_ASCII));
                }

                assertAnswers(server);
                assertThat(status(server, "ASK {}")).isEqualTo(200);
            } finally {
                for (Socket socket : waiting) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void longQueriesLeaveRoomForPages() throws Exception {
        String query = LONG_QUERY.replace(
                "NUMBERS",
                String.join(
                        " ", IntStream.range(0, 300).mapToObj(String::valueOf).toList()));
        Limits limits = Limits.USUAL.withQueryTime(Duration.ofSeconds(3)).withQueries(2, 1);
        ExecutorService clients = Executors.newFixedThreadPool(100);
        try (ServerUnderTest server = start(limits)) {
            List<Future<HttpResponse<String>>> asked = IntStream.range(0, 100)
                    .mapToObj(i -> clients.submit(() -> server.get("/sparql?" + field("query", query))))
                    .toList();
            assertAnswers(server);

            List<String> refusals = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : asked) {
                assertThat(answer.get().statusCode()).isEqualTo(503);
                answer.get().headers().firstValue("Retry-After").ifPresent(refusals::add);
            }
            assertThat(refusals).hasSizeGreaterThanOrEqualTo(90).containsOnly("5");
            assertThat(status(server, "ASK {}")).isEqualTo(200);
        } finally {
            clients.shutdownNow();
        }
    }

    private static ServerUnderTest start(Limits limits) {
        return ServerUnderTest.start(ServerSettings.local(0).with(limits), SmallStore.of(""));
    }

    private static void assertAnswers(ServerUnderTest server) {
        assertThat(server.get("/$/ping").statusCode()).isEqualTo(200);
        assertThat(server.get("/robots.txt").statusCode()).isEqualTo(200);
    }

    private static int status(ServerUnderTest server, String query) {
        return server.post("/sparql", query, "Content-Type", "application/sparql-query")
                .statusCode();
    }
}
