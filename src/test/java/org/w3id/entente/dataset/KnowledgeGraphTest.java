package org.w3id.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
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

    private static final String HYPOTHESIS = "<https://w3id.org/entente/id/hypothesis/mine/h> a ent:Hypothesis .\n";

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

    /** Whatever a scenario supposes, even faulty Turtle, is no part of what the project states. */
    @Test
    void leavesScenariosOut() throws IOException {
        Files.writeString(
                folder("kim").resolve("claims.ttl"), "<https://w3id.org/entente/a> a <https://w3id.org/entente/c> .");
        Files.writeString(folder("scenarios").resolve("claims.ttl"), HYPOTHESIS + "nonsense");

        assertThat(KnowledgeGraph.load(new Project(root)).stated().size()).isEqualTo(1);
    }

    @Test
    void refusesHypothesesElsewhere() throws IOException {
        Path file = folder("kim").resolve("claims.ttl");
        Files.writeString(file, "@prefix ent: <https://w3id.org/entente/vocab/> .\n" + HYPOTHESIS);

        assertRefused(file + ":2:1: hypothesis:mine/h is a hypothesis. Hypotheses belong in the file of a scenario,"
                + " data/scenarios/<name>.ttl; what a paper says is an ent:Claim.");
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
