package org.w3id.entente.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.TurtleFile;
import org.w3id.entente.engine.Evaluator;
import org.w3id.entente.project.Project;

/**
 * The project's own rules: each file of {@code near-misses/} adds claims to the project's data that nearly meet the
 * condition of a rule, and from which nothing may follow.
 */
class NearMissesTest {

    private static final Project PROJECT = Project.in(Path.of(""));
    private static final Path FOLDER = FixtureProject.RESOURCES.resolve("near-misses");

    private static List<String> usual;

    @BeforeAll
    static void inferFromTheProjectAlone() {
        usual = inferred(KnowledgeGraph.load(PROJECT));
    }

    @TestFactory
    Stream<DynamicTest> nothingFollows() {
        return Project.files(FOLDER, ".ttl").stream()
                .map(file -> dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(inferred(with(file))).isEqualTo(usual)));
    }

    /** What makes the near misses instructive: with the missing claim a tension does follow. */
    @Test
    void withTheMissingPartItDoesFollow() {
        KnowledgeGraph graph = with(FOLDER.resolve("demand-without-answer.ttl"));
        TurtleFile.read(FOLDER.resolve("demand-only-planned.ttl"), Namespaces.ROOT, added(graph));
        assertThat(inferred(graph))
                .containsAll(usual)
                .contains("https://w3id.org/entente/id/tension/burden/japan--united-states/asia")
                .hasSize(usual.size() + 1);
    }

    /** Whatever rests on their having no alliance of their own is gone, and nothing else. */
    @Test
    void alliesOfEachOtherAreNoQuasiAllies() {
        List<String> kinds = List.of("/quasi-alliance/", "/incentive-to-align/", "/coordination/", "/favour/");
        List<String> remaining = usual.stream()
                .filter(iri -> kinds.stream().noneMatch(iri::contains))
                .toList();
        assertThat(inferred(with(FixtureProject.RESOURCES.resolve("alliance/south-korea-and-japan-allied.ttl"))))
                .isEqualTo(remaining);
        assertThat(remaining).hasSize(usual.size() - kinds.size());
    }

    private static KnowledgeGraph with(Path file) {
        KnowledgeGraph graph = KnowledgeGraph.load(PROJECT);
        TurtleFile.read(file, Namespaces.ROOT, added(graph));
        return graph;
    }

    private static Graph added(KnowledgeGraph graph) {
        return graph.graph(NodeFactory.createURI(Namespaces.GRAPH + "near-miss"));
    }

    private static List<String> inferred(KnowledgeGraph graph) {
        return TensionInference.infer(graph, RuleBook.load(PROJECT, graph), new Evaluator()).stream()
                .map(tension -> tension.iri().getURI())
                .toList();
    }
}
