package org.w3id.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.w3id.entente.project.InputException;
import org.w3id.entente.server.ServerSettings;

/**
 * Where a server's requests are told of.
 *
 * @param writer empty where nobody wants to know
 * @param own whether the writer is to be closed in the end
 */
record AccessLog(Optional<PrintWriter> writer, boolean own) implements AutoCloseable {

    private static final String STANDARD_OUTPUT = "-";

    /**
     * Opens what the option names; {@code null} is no log.
     *
     * @throws InputException where the file cannot be written
     */
    static AccessLog open(String name, PrintWriter out) {
        if (name == null) {
            return new AccessLog(Optional.empty(), false);
        }
        if (name.equals(STANDARD_OUTPUT)) {
            return new AccessLog(Optional.of(out), false);
        }
        try {
            return new AccessLog(
                    Optional.of(new PrintWriter(
                            Files.newBufferedWriter(
                                    Path.of(name),
                                    StandardCharsets.UTF_8,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.APPEND),
                            true)),
                    true);
        } catch (IOException | InvalidPathException e) {
            throw new InputException(name + " cannot be written. Name another file with --access-log.");
        }
    }

    /** The settings with this log. */
    ServerSettings in(ServerSettings settings) {
        return writer.map(log -> settings.withAccessLog(log::println)).orElse(settings);
    }

    @Override
    public void close() {
        if (own) {
            writer.ifPresent(PrintWriter::close);
        }
    }
}
