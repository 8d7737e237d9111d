package org.w3id.entente.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link Contestant} that runs. */
final class ServerProcess implements AutoCloseable {

    private final String name;
    private final Process process;
    private final URI address;

    private ServerProcess(String name, Process process, URI address) {
        this.name = name;
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param heap as {@code -Xmx} takes it
     * @param more what it is told besides
     */
    static ServerProcess start(String name, Path home, String heap, String... more) throws IOException {
        Path logs = home.resolve("target/bench/logs");
        Files.createDirectories(logs);
        Path log = logs.resolve("servers.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-Xms" + heap,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                Contestant.class.getName(),
                name,
                home.toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        if (line == null) {
            throw new IOException(name + " does not start; see " + log);
        }
        return new ServerProcess(name, process, URI.create(line));
    }

    String name() {
        return name;
    }

    /** Where it answers queries. */
    URI sparql() {
        return address;
    }

    /** What the process holds now, in bytes; 0 where the system does not tell. */
    long memory() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(0);
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Ends it, and waits until it has ended. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
