package org.w3id.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The data of one shape and size as files, written once: N-Triples for all engines, and, for those that read tables, one
 * file of comma-separated values per predicate.
 *
 * @param triples the file of N-Triples
 * @param tables the folder of {@code <predicate>.csv}, each with subject and object
 */
record DataFiles(Path triples, Path tables) {

    private static final long SEED = 2019;

    static DataFiles in(Path folder, Shape shape, long size) {
        Path data = folder.resolve(shape + "-" + size + "-" + SEED);
        DataFiles files = new DataFiles(data.resolve("data.nt"), data.resolve("tables"));
        try {
            if (!Files.exists(files.triples)) {
                write(files, shape, size);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataFiles files, Shape shape, long size) throws IOException {
        Files.createDirectories(files.tables);
        Path part = files.triples.resolveSibling("data.nt.part");
        Map<String, Writer> tables = new HashMap<>();
        try (Writer triples = Files.newBufferedWriter(part)) {
            new ClaimData(shape, size, SEED, (s, p, o) -> {
                        triples.write(s + " " + p + " " + o + " .\n");
                        Writer table = tables.get(p);
                        if (table == null) {
                            table = Files.newBufferedWriter(files.tables.resolve(localName(p) + ".csv"));
                            tables.put(p, table);
                        }
                        table.write(cell(s) + "," + cell(o) + "\n");
                    })
                    .make();
        } finally {
            for (Writer table : tables.values()) {
                table.close();
            }
        }
        Files.move(part, files.triples, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The predicates for which there are tables. */
    List<Path> tableFiles() throws IOException {
        try (Stream<Path> files = Files.list(tables)) {
            return files.sorted().toList();
        }
    }

    static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1, iri.length() - 1);
    }

    private static String cell(String term) {
        return term.startsWith("<") ? term : "\"" + term.replace("\"", "\"\"") + "\"";
    }
}
