package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.w3id.entente.store.MemoryStore;

/** A line for each request, in the extended format of NCSA. */
class AccessLogTest {

    private static final String TIME = "\\[\\d\\d/\\w{3}/\\d{4}:\\d\\d:\\d\\d:\\d\\d [+-]\\d{4}]";

    /** Jetty takes tabs, and what stands for control characters beyond ASCII, which some terminals obey. */
    @Test
    void showsControlCharactersAsDots() {
        Collection<String> lines = new ConcurrentLinkedQueue<>();
        try (ServerUnderTest server =
                ServerUnderTest.start(ServerSettings.local(0).withAccessLog(lines::add), SmallStore.of(""))) {
            server.sendRaw("GET /$/ping HTTP/1.1\r\nHost: a\r\nUser-Agent: a\tb\u009b31m\r\nReferer: c\td\r\n"
                    + "Connection: close\r\n\r\n");
        }

        assertThat(lines)
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith(" \"GET /$/ping HTTP/1.1\" 200 31 \"c.d\" \"a.b.31m\"");
    }

    @Test
    void namesWhoLoggedInAndNoPassword() {
        Collection<String> lines = new ConcurrentLinkedQueue<>();
        try (WritableServer server =
                WritableServer.emptyWith(ServerSettings.local(0).withAccessLog(lines::add))) {
            server.update("CLEAR ALL", "User-Agent", "first");
            server.server()
                    .post(
                            "/sparql",
                            "CLEAR ALL",
                            "Content-Type",
                            WritableServer.UPDATE,
                            "Authorization",
                            WritableServer.basic("ada:wrong"),
                            "User-Agent",
                            "second");
            server.server().get("/$/ping", "User-Agent", "third");
        }

        assertThat(lines)
                .hasSize(3)
                .anyMatch(line -> line.matches(
                        "127\\.0\\.0\\.1 - ada " + TIME + " \"POST /sparql HTTP/1.1\" 204 0 \"-\" \"first\""))
                .anyMatch(line -> line.matches(
                        "127\\.0\\.0\\.1 - - " + TIME + " \"POST /sparql HTTP/1.1\" 401 \\d+ \"-\" \"second\""))
                .anyMatch(line -> line.matches(
                        "127\\.0\\.0\\.1 - - " + TIME + " \"GET /\\$/ping HTTP/1.1\" 200 \\d+ \"-\" \"third\""))
                .noneMatch(line -> line.contains("horse") || line.contains("wrong") || line.contains("Basic"));
    }

    @Test
    void tellsOfEachRequest() {
        Collection<String> lines = new ConcurrentLinkedQueue<>();
        ServerSettings settings = ServerSettings.local(0).withAccessLog(lines::add);
        try (ServerUnderTest server =
                ServerUnderTest.start(settings, new MemoryStore(ServerUnderTest.projectEdition()))) {
            server.get(
                    "/sparql?query=ASK%7B%7D",
                    "Accept", "text/csv", "User-Agent", "tester", "Referer", "http://e.org/");
            server.get("/no/such/thing", "User-Agent", "tester");
            server.sendRaw(
                    "GET /$/ping HTTP/1.1\r\nHost: a\r\nUser-Agent: a\u001b[31m\"b\r\nConnection: close\r\n\r\n");
        }

        String start = "127\\.0\\.0\\.1 - - " + TIME;
        assertThat(lines)
                .hasSize(3)
                .anyMatch(line -> line.matches(
                        start + " \"GET /sparql\\?query=ASK%7B%7D HTTP/1.1\" 200 18 \"http://e.org/\" \"tester\""))
                .anyMatch(line -> line.matches(start + " \"GET /no/such/thing HTTP/1.1\" 404 \\d+ \"-\" \"tester\""))
                .allMatch(line -> line.chars().noneMatch(c -> c < ' '));
    }
}
