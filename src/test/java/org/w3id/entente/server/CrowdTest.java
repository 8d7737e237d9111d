package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.entente.server.QueryProtocolTest.field;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many clients at once, with long queries or with requests that never end, keep nobody else from an answer. */
@Timeout(100)
class CrowdTest {

    private static final String LONG_QUERY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

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
                // They are waited for still: none had to be given up before others were answered.
                for (Socket socket : waiting) {
                    assertThat(socket.getInputStream().available()).isZero();
                }
            } finally {
                for (Socket socket : waiting) {
                    socket.close();
                }
            }
        }
    }

    /** The answer is longer than what the system keeps for them, and they are more than there are threads. */
    @ParameterizedTest
    @ValueSource(ints = {3 << 20, 6 << 20})
    void clientsThatReadNothingHoldNoThread(int length) throws IOException {
        SmallStore store = SmallStore.of("<http://e.org/s> <http://e.org/p> \"" + "x".repeat(length) + "\" .");
        ServerSettings settings = ServerSettings.local(0).with(Limits.USUAL.withQueries(1, 0));
        try (ServerUnderTest server = ServerUnderTest.start(settings, store)) {
            URI address = URI.create(server.address());
            List<Socket> reading = new ArrayList<>();
            try {
                for (int i = 0; i < 70; i++) {
                    Socket socket = new Socket();
                    reading.add(socket);
                    socket.setReceiveBufferSize(4 << 10);
                    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
                    socket.getOutputStream()
                            .write(("GET /sparql?format=csv&" + field("query", "SELECT ?o { ?s ?p ?o }")
                                            + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
                    assertThat(socket.getInputStream().read()).isEqualTo('H');
                }

                assertAnswers(server);
                // None had to be given up before others were answered.
                for (Socket socket : reading) {
                    String rest = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                    assertThat(rest).startsWith("TTP/1.1 200 ").endsWith("\r\n\r\no\r\n" + "x".repeat(length) + "\r\n");
                }
            } finally {
                for (Socket socket : reading) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void longQueriesLeaveRoomForPages() throws Exception {
        Limits limits = Limits.USUAL.withQueryTime(Duration.ofSeconds(5)).withQueries(2, 1);
        ExecutorService clients = Executors.newFixedThreadPool(100);
        try (ServerUnderTest server = start(limits)) {
            CompletionService<HttpResponse<String>> answers = new ExecutorCompletionService<>(clients);
            for (int i = 0; i < 100; i++) {
                answers.submit(() -> server.get("/sparql?" + field("query", LONG_QUERY)));
            }
            assertAnswers(server);

            // Those for whom there is no room are told so before any other query is done.
            for (int i = 0; i < 50; i++) {
                HttpResponse<String> answer = answers.take().get();
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            }
            for (int i = 50; i < 100; i++) {
                assertThat(answers.take().get().statusCode()).isEqualTo(503);
            }
            assertThat(status(server, "ASK {}")).isEqualTo(200);
        } finally {
            clients.shutdownNow();
        }
    }

    private static ServerUnderTest start(Limits limits) {
        String numbers = String.join(
                ", ", IntStream.range(0, 300).mapToObj(String::valueOf).toList());
        return ServerUnderTest.start(
                ServerSettings.local(0).with(limits),
                SmallStore.of("<http://e.org/s> <http://e.org/p> " + numbers + " ."));
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
