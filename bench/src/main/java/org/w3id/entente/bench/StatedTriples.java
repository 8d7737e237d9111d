package org.w3id.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Stream;

/** Takes the stated triples out of a hash over all triples. The generator wrote them, one a line, with single spaces. */
final class StatedTriples {

    private StatedTriples() {}

    static void remove(DataFiles data, TripleHash hash) throws IOException {
        try (Stream<String> lines = Files.lines(data.triples(), StandardCharsets.UTF_8)) {
            lines.forEach(line -> {
                int subjectEnd = line.indexOf(' ');
                int predicateEnd = line.indexOf(' ', subjectEnd + 1);
                hash.remove(
                        line.substring(0, subjectEnd),
                        line.substring(subjectEnd + 1, predicateEnd),
                        line.substring(predicateEnd + 1, line.length() - 2));
            });
        }
    }
}
