package org.w3id.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.Project;

class FingerprintTest {

    /** By {@code sha256sum}, of each file's name, a line end, its length, a line end and its bytes, one after the other. */
    private static final String HASH = "4be915c3ad07699b289b322edafa14e540d0d858c67dab1c70adafb524f071b9";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        write(folder);
    }

    private static void write(Path root) {
        FixtureProject.write(root.resolve("ontology/a.ttl"), "a1");
        FixtureProject.write(root.resolve("ontology/rules/b.rules"), "b1");
        FixtureProject.write(root.resolve("data/c.ttl"), "c1");
        FixtureProject.write(root.resolve("queries/group/d.rq"), "d1");
    }

    @Test
    void isTheHashOfAllFiles() {
        assertThat(fingerprint(folder)).isEqualTo(HASH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ontology/a.ttl", "ontology/rules/b.rules", "data/c.ttl", "queries/group/d.rq"})
    void countsEachFile(String name) throws IOException {
        FixtureProject.write(folder.resolve(name), "x1");
        String changed = fingerprint(folder);
        Files.delete(folder.resolve(name));
        String without = fingerprint(folder);
        FixtureProject.write(
                folder.resolve(name).resolveSibling("z-" + Path.of(name).getFileName()), "x1");
        String renamed = fingerprint(folder);

        assertThat(new String[] {HASH, changed, without, renamed}).doesNotHaveDuplicates();
    }

    @Test
    void isTheSameElsewhereAndBesideOtherFiles() {
        Path elsewhere = folder.resolve("elsewhere");
        write(elsewhere);
        FixtureProject.write(elsewhere.resolve("README.md"), "x");
        FixtureProject.write(elsewhere.resolve("data/notes.txt"), "x");

        assertThat(fingerprint(elsewhere)).isEqualTo(HASH);
    }

    private static String fingerprint(Path root) {
        return Fingerprint.of(Project.in(root));
    }
}
