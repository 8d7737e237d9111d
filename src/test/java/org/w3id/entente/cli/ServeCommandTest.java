package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente serve}: what it refuses, and how a program of its own starts and ends. */
class ServeCommandTest {

    /** What a shell tells of a program that SIGTERM ended. */
    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    void tellsOfAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            CommandRun run = CommandRun.of("serve", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(run)
                    .isEqualTo(CommandRun.refused("Port " + taken.getLocalPort()
                            + " of 127.0.0.1 cannot be used: Address already in use. Choose another one with --port; 0 is"
                            + " any free port."));
        }
    }

    @Test
    void tellsOfAHostThatIsNotHere() {
        for (String host : List.of("192.0.2.1", "no-such-host.invalid")) {
            assertThat(CommandRun.of("serve", "--port", "0", "--host", host))
                    .isEqualTo(CommandRun.refused(host
                            + " is no address of this computer. Choose another one with --host, such as 127.0.0.1."));
        }
    }

    @Test
    void tellsOfOptionsThatDoNotFit() {
        assertThat(CommandRun.of("serve", "--port", "65536"))
                .isEqualTo(CommandRun.refused("--port must be from 0 to 65535, not 65536."));
        for (String url : new String[] {
            "example.org", "ftp://example.org/", "https://example.org/?a", "https://", "", "https://e.org/%zz"
        }) {
            assertThat(CommandRun.of("serve", "--public-url", url))
                    .isEqualTo(CommandRun.refused(
                            "--public-url must be an address that begins with http:// or https:// and has no \"?\" or \"#\", not \""
                                    + url + "\": for example https://example.org/entente/"));
        }
        assertThat(CommandRun.of("serve", "--queries-at-once", "0"))
                .isEqualTo(CommandRun.refused("--queries-at-once must be 1 or more, not 0."));
        assertThat(CommandRun.of("serve", "--store", ""))
                .isEqualTo(CommandRun.refused("--store is empty. Name a folder; . is the current one."));
        // An address for examples in documents (RFC 5737), which no computer has.
        assertThat(CommandRun.of("serve", "--host", "203.0.113.1"))
                .isEqualTo(
                        CommandRun.refused(
                                "203.0.113.1 is no address of this computer. Choose another one with --host, such as 127.0.0.1."));
        assertThat(CommandRun.of("serve", "--query-timeout", "0"))
                .isEqualTo(CommandRun.refused("--query-timeout must be 1 second or more, not 0."));
        assertThat(CommandRun.of("serve", "--most", "0"))
                .isEqualTo(CommandRun.refused("--most must be 1 or more, not 0."));
        assertThat(CommandRun.of("serve", "--access-log", folder.toString()))
                .isEqualTo(CommandRun.refused(folder + " cannot be written. Name another file with --access-log."));
    }

    @Test
    void servesUntilItIsTerminated() throws IOException, InterruptedException {
        Path log = folder.resolve("requests.log");
        Path errors = folder.resolve("errors.txt");
        Process process = start(errors, "serve", "--port", "0", "--access-log", log.toString());
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String ready = out.readLine();
            assertThat(ready).matches("Entente is served at http://127\\.0\\.0\\.1:\\d+/");
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(
                                            ready.replaceFirst(".* ", "") + "sparql?query=ASK%7B%7D&format=csv"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).isEqualTo("_askResult\r\ntrue\r\n");

            process.toHandle().destroy(); // SIGTERM, and the streams stay open

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(TERMINATED);
            assertThat(out.readLine()).isNull();
            assertThat(errors).isEmptyFile();
            assertThat(Files.readString(log)).contains("\"GET /sparql?query=ASK%7B%7D&format=csv HTTP/1.1\" 200 18");
        } finally {
            process.destroyForcibly();
        }
    }

    /** Sorting all combinations of all triples needs more memory than there is; the time limit is far away. */
    @Test
    void stopsWhatNeedsTooMuchMemoryAndGoesOn() throws IOException, InterruptedException {
        Process process = start(folder.resolve("errors.txt"), "serve", "--port", "0", "--query-timeout", "9999");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String endpoint = out.readLine().replaceFirst(".* ", "") + "sparql?query=";
            String bomb = URLEncoder.encode(
                    "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i", StandardCharsets.UTF_8);

            assertThat(status(endpoint + bomb)).isEqualTo(503);
            assertThat(status(endpoint + "ASK%7B%7D")).isEqualTo(200);
        } finally {
            process.destroyForcibly();
        }
    }

    private static int status(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static Process start(Path errors, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-cp",
                System.getProperty("java.class.path"),
                Entente.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }
}
