package org.w3id.entente.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * The knowledge that the product runs on: the folders {@code ontology/}, {@code data/} and {@code queries/} below one
 * root, on disk or inside the jar.
 *
 * @param root the folder that holds the three folders
 */
public record Project(Path root) {

    private static final String BUNDLED = "entente";

    /** The project in {@code folder}; throws {@link InputException} where one of the three folders is missing. */
    public static Project in(Path folder) {
        Project project = new Project(folder);
        for (Path part : List.of(project.ontology(), project.data(), project.queries())) {
            if (!Files.isDirectory(part)) {
                throw new InputException("No folder " + part
                        + ". A project holds ontology/, data/ and queries/: name one with --project.");
            }
        }
        return project;
    }

    /** Whether {@code folder} looks like a checkout. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve("ontology").resolve("entente.ttl"))
                && Files.isDirectory(folder.resolve("data"))
                && Files.isDirectory(folder.resolve("queries"));
    }

    /** The copies that the jar, or the build's class folder, carries. */
    public static Project bundled() {
        CodeSource code = Project.class.getProtectionDomain().getCodeSource();
        try {
            Path root = rootOf(Path.of(code.getLocation().toURI())).resolve(BUNDLED);
            if (!isIn(root)) {
                throw new InputException("This jar carries no data. Build it again with: mvn package");
            }
            return new Project(root);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("The jar's own data cannot be opened: " + code.getLocation(), e);
        }
    }

    /** The jar is opened by its path: in a URI, a folder whose name ends in an exclamation mark would look like a jar. */
    private static Path rootOf(Path code) throws IOException {
        return Files.isDirectory(code) ? code : FileSystems.newFileSystem(code).getPath("/");
    }

    public Path ontology() {
        return root.resolve("ontology");
    }

    /** The shapes that judge the data. */
    public Path shapes() {
        return ontology().resolve("shapes");
    }

    public Path data() {
        return root.resolve("data");
    }

    /** The scenarios: what is supposed in them is no part of what the project states. */
    public Path scenarios() {
        return data().resolve("scenarios");
    }

    public Path queries() {
        return root.resolve("queries");
    }

    /** All files below {@code folder} whose name ends in {@code suffix}, in the order of their paths; none if there is no such folder. Throws {@link InputException} where a folder below cannot be listed. */
    public static List<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(p -> p.getFileName() != null
                            && p.getFileName().toString().endsWith(suffix)
                            && Files.isRegularFile(p))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(
                    folder,
                    0,
                    0,
                    "cannot be listed: " + e.getMessage()
                            + ". Remove a link that leads back to its own folder, or allow reading.");
        }
    }
}
