package org.w3id.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;

/** By what the data that a store was made from are known again. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * The SHA-256 of the names and bytes of all Turtle files, rules and queries of {@code project}, in 64 lower-case
     * hexadecimal digits; where the project lies does not matter.
     */
    static String of(Project project) {
        MessageDigest digest = sha256();
        for (Path folder : List.of(project.ontology(), project.data(), project.queries())) {
            for (String ending : List.of(".ttl", ".rules", ".rq")) {
                Project.files(folder, ending).forEach(file -> add(file, project.root(), digest));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(Path file, Path root, MessageDigest digest) {
        try {
            byte[] content = Files.readAllBytes(file);
            String name = root.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(file, 0, 0, "cannot be read: " + e.getMessage());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
