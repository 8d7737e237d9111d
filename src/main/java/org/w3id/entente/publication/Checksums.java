package org.w3id.entente.publication;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.entente.catalog.Dump;
import org.w3id.entente.source.Sha256;

/**
 * The hashes of all files for download, as {@code sha256sum --check} reads them in the folder of the files. They are found
 * when somebody asks first, for which all files are made.
 */
public final class Checksums implements DocumentSource {

    /** The names of files in it are below {@link Dump#FOLDER}. */
    public static final String PATH = Dump.FOLDER + "SHA256SUMS.txt";

    private final MadeOnce<List<Sum>> sums;

    /** Those of {@code downloads} below {@link Dump#FOLDER}. */
    public Checksums(DocumentSource downloads) {
        this.sums = new MadeOnce<>(() -> downloads.paths().stream()
                .filter(path -> path.startsWith(Dump.FOLDER))
                .map(path -> downloads.find(path).orElseThrow())
                .map(file -> new Sum(file.path(), file.content().length, Sha256.of(file.content())))
                .toList());
    }

    /**
     * One file.
     *
     * @param path below the root
     * @param bytes how many it has
     * @param sha256 in 64 lower-case hexadecimal digits
     */
    record Sum(String path, long bytes, String sha256) {}

    /** One for each file, in the order of their paths. */
    List<Sum> all() {
        return sums.get();
    }

    @Override
    public Collection<String> paths() {
        return List.of(PATH);
    }

    @Override
    public Optional<Document> find(String path) {
        return path.equals(PATH)
                ? Optional.of(new Document(PATH, "text/plain;charset=utf-8", lines()))
                : Optional.empty();
    }

    private byte[] lines() {
        return all().stream()
                .map(sum -> sum.sha256() + "  " + sum.path().substring(Dump.FOLDER.length()) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
