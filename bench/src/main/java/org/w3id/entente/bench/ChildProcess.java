package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a main class in a JVM of its own and reads the line of JSON that it prints last.
 *
 * @param heap the most that its heap may grow to, as {@code -Xmx} takes it
 * @param logs where what it writes to stderr goes
 */
record ChildProcess(String heap, Path logs) {

    /** All engines run with the same collector. */
    private static final List<String> OPTIONS = List.of("-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError");

    JsonObject run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Files.createDirectories(logs);
        Path output = Files.createTempFile(logs, "result", ".json");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        logs.resolve("stderr.log").toFile()))
                .start();
        int code = process.waitFor();
        List<String> lines = Files.readAllLines(output);
        Files.delete(output);
        return code == 0 && !lines.isEmpty()
                ? JsonParser.parseString(lines.get(lines.size() - 1)).getAsJsonObject()
                : failure(code);
    }

    /** 3 is what {@code ExitOnOutOfMemoryError} ends with, 137 what a process ends with that the system has killed. */
    private static JsonObject failure(int code) {
        JsonObject result = new JsonObject();
        result.addProperty(
                "failed",
                switch (code) {
                    case 3 -> "out of memory";
                    case 137 -> "killed: out of the machine's memory";
                    default -> "ended with code " + code;
                });
        return result;
    }
}
