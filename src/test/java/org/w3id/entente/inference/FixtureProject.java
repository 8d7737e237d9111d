package org.w3id.entente.inference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.entente.project.Project;

/** A small project of four states that do not exist, with the product's own vocabulary, view and derivations. */
public final class FixtureProject {

    public static final Path RESOURCES = Path.of("src/test/resources/inference");
    private static final Path ONTOLOGY = Path.of("ontology");

    private FixtureProject() {}

    /** Makes the whole project in an empty folder. */
    public static Project in(Path folder) {
        Project project = withoutData(folder);
        copy(RESOURCES.resolve("project/ontology/rules"), project.ontology().resolve("rules"));
        copy(RESOURCES.resolve("project/data"), project.data());
        return project;
    }

    /** The project without its data and without rules on tensions. */
    public static Project withoutData(Path folder) {
        copy(RESOURCES.resolve("project/ontology"), folder.resolve("ontology"));
        delete(folder.resolve("ontology/rules/tiny.rules"));
        delete(folder.resolve("ontology/rules/tiny.ttl"));
        copy(ONTOLOGY.resolve("derivations"), folder.resolve("ontology/derivations"));
        for (String file : List.of("entente.ttl", "rules/view.rules", "rules/view.ttl")) {
            copy(ONTOLOGY.resolve(file), folder.resolve("ontology").resolve(file));
        }
        write(folder.resolve("queries/none.txt"), "");
        write(folder.resolve("data/none.txt"), "");
        return Project.in(folder);
    }

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a file, or all files below a folder. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = file.equals(from) ? to : to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
