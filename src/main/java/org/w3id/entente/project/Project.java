package org.w3id.entente.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The knowledge that the product runs on: the folders {@code ontology/}, {@code data/} and {@code queries/} below one
 * root, on disk or inside the jar.
 *
 * @param root the folder that holds the three folders
 */
public record Project(Path root) {

    private static final String BUNDLED = "/entente/ontology/entente.ttl";

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
        URL marker = Project.class.getResource(BUNDLED);
        if (marker == null) {
            throw new InputException("This jar carries no data. Build it again with: mvn package");
        }
        try {
            return new Project(pathOf(marker.toURI()).getParent().getParent());
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("The jar's own data cannot be opened: " + marker, e);
        }
    }

    private static Path pathOf(URI uri) throws IOException {
        if (!"jar".equals(uri.getScheme())) {
            return Path.of(uri);
        }
        FileSystem jar;
        try {
            jar = FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            jar = FileSystems.getFileSystem(uri);
        }
        return jar.getPath(BUNDLED);
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

    public Path queries() {
        return root.resolve("queries");
    }

    /** All files below {@code folder} whose name ends in {@code suffix}, in the order of their paths; none if there is no such folder. */
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
