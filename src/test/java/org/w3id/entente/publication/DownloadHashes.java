package org.w3id.entente.publication;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3id.entente.project.Project;

/** Prints the hashes of all downloads of the project, for a comparison of two JVMs. */
final class DownloadHashes {

    private DownloadHashes() {}

    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(of(Downloads.of(Edition.of(new Project(Path.of(""))), true)));
    }

    /** The SHA-256 of each document by its path. */
    static SortedMap<String, String> of(Downloads downloads) {
        SortedMap<String, String> hashes = new TreeMap<>();
        downloads
                .paths()
                .forEach(path -> hashes.put(
                        path, sha256(downloads.find(path).orElseThrow().content())));
        return hashes;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
