package org.w3id.entente.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {

    @Test
    void listsFilesInTheOrderOfTheirPaths(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a"));
        Path second = Files.createFile(folder.resolve("b.ttl"));
        Path first = Files.createFile(inner.resolve("z.ttl"));
        Files.createFile(folder.resolve("c.txt"));
        assertThat(Project.files(folder, ".ttl")).containsExactly(first, second);
    }

    @Test
    void refusesALoopOfLinks(@TempDir Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertThatThrownBy(() -> Project.files(folder, ".ttl"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(folder + ": cannot be listed: ");
    }

    @Test
    void findsItsOwnCopies() {
        assertThat(Project.isIn(Project.bundled().root())).isTrue();
    }
}
