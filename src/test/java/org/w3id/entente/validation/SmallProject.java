package org.w3id.entente.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.w3id.entente.project.Project;

/**
 * A project with the real vocabulary, shapes and checks, but two made-up papers of one claim each and a few verbs and
 * concepts: what the tests expect must not change with the data.
 */
public final class SmallProject {

    private static final Path FIXTURE = Path.of("src/test/resources/validation");

    private SmallProject() {}

    /** Writes the project into {@code folder}. */
    public static Project in(Path folder) throws IOException {
        copy(FIXTURE, folder);
        Path ontology = folder.resolve("ontology");
        copy(Path.of("ontology/shapes"), ontology.resolve("shapes"));
        copy(Path.of("ontology/checks"), ontology.resolve("checks"));
        Files.copy(Path.of("ontology/entente.ttl"), ontology.resolve("entente.ttl"));
        Files.createDirectories(folder.resolve("queries"));
        return Project.in(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(path));
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }
}
