package org.w3id.entente.dataset;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;

class KnowledgeGraphTest {

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"ontology", "derived", "inferred"})
    void refusesTheNamesOfItsOwnGraphs(String name) throws IOException {
        Path folder = folder(name);
        assertRefused(folder + ": the name \"" + name + "\" is kept for a graph of the program. Rename the folder.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kim", "kim 2019", "kim_2019"})
    void refusesNamesThatMakeNoIri(String name) throws IOException {
        Path folder = folder(name);
        assertRefused(folder + ": the folder names a graph, so its name is made of the letters a to z,"
                + " digits and hyphens. Rename it.");
    }

    @Test
    void refusesTwoFoldersOfOneName() throws IOException {
        Path one = folder("a/kim");
        Path other = folder("b/kim");
        assertRefused(one + " and " + other + " would be one graph, \"kim\". Rename one of them.");
    }

    private Path folder(String name) throws IOException {
        Path folder = Files.createDirectories(root.resolve("data").resolve(name));
        Files.createFile(folder.resolve("claims.ttl"));
        Files.createFile(folder.resolve("source.ttl"));
        return folder;
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> KnowledgeGraph.load(new Project(root)))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }
}
