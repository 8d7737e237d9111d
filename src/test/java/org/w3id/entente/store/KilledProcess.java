package org.w3id.entente.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A JVM of its own that runs a main class of the tests and is killed, without a chance to clean up. */
final class KilledProcess {

    private final Process process;
    private final BufferedReader out;
    private final List<String> lines = new ArrayList<>();

    private KilledProcess(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    static KilledProcess start(Class<?> main, Path... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        Stream.of(arguments).map(Path::toString).forEach(command::add);
        try {
            return new KilledProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the process has printed {@code line}. */
    KilledProcess awaiting(String line) {
        while (!lines.contains(line)) {
            String next = readLine();
            if (next == null) {
                throw new IllegalStateException("The process ended before it printed \"" + line + "\": " + lines);
            }
        }
        return this;
    }

    /** Kills it some time later, and gives all lines that it printed. */
    List<String> killedAfter(long millis) throws InterruptedException {
        Thread.sleep(millis);
        // Process.destroyForcibly would close the stream before all of it is read.
        process.toHandle().destroyForcibly();
        while (readLine() != null) {
            // What was printed before the end is still to be read.
        }
        process.waitFor();
        return lines;
    }

    private String readLine() {
        try {
            String line = out.readLine();
            if (line != null) {
                lines.add(line);
            }
            return line;
        } catch (IOException e) {
            return null;
        }
    }
}
