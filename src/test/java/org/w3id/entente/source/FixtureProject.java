package org.w3id.entente.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project of two invented papers, and their texts, in {@code src/test/resources/source}. */
public final class FixtureProject {

    private static final Path RESOURCES = resources();

    /** The project, which matches the texts. */
    public static final Path PROJECT = RESOURCES.resolve("project");

    public static final Path TEXTS = RESOURCES.resolve("texts");

    private FixtureProject() {}

    /** A copy of the project below {@code folder} in which {@code old}, which must stand once in {@code file}, is replaced. */
    public static Path edited(Path folder, String file, String old, String replacement) {
        Path copy = folder.resolve("project");
        try (Stream<Path> paths = Files.walk(PROJECT)) {
            for (Path path : paths.toList()) {
                Files.copy(path, copy.resolve(PROJECT.relativize(path).toString()));
            }
            Path target = copy.resolve(file);
            List<String> parts = List.of(Files.readString(target).split(Pattern.quote(old), -1));
            if (parts.size() != 2) {
                throw new IllegalArgumentException(
                        "\"" + old + "\" stands " + (parts.size() - 1) + " times in " + file);
            }
            Files.writeString(target, parts.get(0) + replacement + parts.get(1));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path resources() {
        try {
            return Path.of(FixtureProject.class.getResource("/source").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
