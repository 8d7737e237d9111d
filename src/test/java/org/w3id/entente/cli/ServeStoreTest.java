package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.inference.FixtureProject;

/** {@code entente serve --store DIR --writable}. */
class ServeStoreTest {

    private static final String ASK = "sparql?format=csv&query=ASK%7Bstate%3Asouthland%20skos%3Anote%20%22seen%22%7D";

    @TempDir
    private Path temp;

    @Test
    void tellsOfOptionsThatDoNotFit() throws IOException {
        refused("--writable needs a --user, who may write.", "--writable");
        refused("--user and --password-file are for --writable: reading needs no login.", "--user", "ada");
        refused(
                "--user must be a name without a colon: HTTP Basic ends the name with one.",
                "--writable",
                "--user",
                "a:b");
        refused("No such file: no-file", "--writable", "--user", "ada", "--password-file", "no-file");
        Path empty = Files.writeString(temp.resolve("empty"), "");
        refused(
                "The password of --user is empty. Choose one of some length.",
                "--writable",
                "--user",
                "ada",
                "--password-file",
                empty.toString());
        refused("--rebuild is for --store DIR: name the store.", "--rebuild");
    }

    @Test
    void tellsOfAFolderThatIsNoStore() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("letters"));
        Files.writeString(folder.resolve("letter.txt"), "Dear");
        refused(
                folder + " is no store of Entente: it holds letter.txt. Name a store, or a new or empty folder.",
                "--store",
                folder.toString());
    }

    /** What was answered as done is there after the process was killed, and a server that runs holds its store. */
    @Test
    void whatWasWrittenOutlivesTheProcess() throws IOException, InterruptedException {
        Path project = temp.resolve("project");
        FixtureProject.in(project);
        Path password = Files.writeString(temp.resolve("password"), "secret\n");
        Path folder = temp.resolve("store");
        String[] arguments = {
            "--project",
            project.toString(),
            "serve",
            "--port",
            "0",
            "--store",
            folder.toString(),
            "--writable",
            "--user",
            "ada",
            "--password-file",
            password.toString()
        };
        Process process = start(arguments);
        try {
            String address = address(process);
            assertThat(get(address + ASK)).isEqualTo("_askResult\r\nfalse\r\n");
            assertThat(write(address)).isEqualTo(204);
            assertThat(CommandRun.of(arguments))
                    .isEqualTo(CommandRun.refused("The store " + folder
                            + " is in use by another server. Stop that one, or name another folder."));
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        Process again = start(arguments);
        try {
            assertThat(get(address(again) + ASK)).isEqualTo("_askResult\r\ntrue\r\n");
        } finally {
            again.toHandle().destroyForcibly();
            again.waitFor();
        }
    }

    private static void refused(String message, String... options) {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0"));
        arguments.addAll(List.of(options));
        assertThat(CommandRun.of(arguments.toArray(String[]::new))).isEqualTo(CommandRun.refused(message));
    }

    private static int write(String address) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString("ada:secret".getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "sparql"))
                                .header("Authorization", "Basic " + login)
                                .header("Content-Type", "application/sparql-update")
                                .POST(BodyPublishers.ofString(
                                        "INSERT DATA { GRAPH graph:reference { state:southland skos:note \"seen\" } }"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static String get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String address(Process process) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        return out.readLine().replaceFirst(".* ", "");
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Entente.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
