package org.w3id.entente.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.TurtleFile;
import org.w3id.entente.project.Project;

/**
 * Every shape and every check query has a file that passes all of them, and a file with faults of which it reports
 * exactly the rows of {@code fail.expected.csv}: severity, node, path and value.
 */
class ExamplesTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private static Validator validator;
    private static KnowledgeGraph knowledge;

    @BeforeAll
    static void load(@TempDir Path folder) throws IOException {
        Project project = SmallProject.in(folder);
        validator = Validator.of(project);
        knowledge = KnowledgeGraph.load(project);
    }

    @TestFactory
    Stream<DynamicTest> everyShapeHasExamples() {
        Graph shapes = GraphFactory.createDefaultGraph();
        Project.files(Path.of("ontology/shapes"), ".ttl").forEach(file -> TurtleFile.read(file, "urn:shapes", shapes));
        return shapes
                .find(Node.ANY, RDF.Nodes.type, SHACL.NodeShape)
                .mapWith(Triple::getSubject)
                .mapWith(Node::getLocalName)
                .toList()
                .stream()
                .sorted()
                .flatMap(name -> examples("shapes", name));
    }

    @TestFactory
    Stream<DynamicTest> everyCheckHasExamples() {
        return Project.files(Path.of("ontology/checks"), ".rq").stream()
                .map(file -> file.getFileName().toString().replace(".rq", ""))
                .flatMap(name -> examples("checks", name));
    }

    private static Stream<DynamicTest> examples(String kind, String name) {
        Path folder = RESOURCES.resolve(kind).resolve(name);
        return Stream.of(
                dynamicTest(
                        name + " passes",
                        () -> assertThat(findings(folder.resolve("pass.ttl"))).isEmpty()),
                dynamicTest(
                        name + " fails",
                        () -> assertThat(findings(folder.resolve("fail.ttl")).stream()
                                        .filter(finding -> finding.check().equals(name))
                                        .map(ExamplesTest::row))
                                .containsExactlyInAnyOrderElementsOf(expected(folder.resolve("fail.expected.csv")))));
    }

    private static List<Finding> findings(Path file) {
        return validator.validate(knowledge, List.of(file));
    }

    private static String row(Finding finding) {
        return Stream.of(
                        finding.severity(),
                        finding.name(),
                        finding.path() == null ? "" : ShortName.of(finding.path()),
                        finding.value() == null ? "" : ShortName.of(finding.value()))
                .map(Objects::toString)
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
    }

    private static List<String> expected(Path file) throws IOException {
        List<String> rows = Files.readAllLines(file).stream().skip(1).toList();
        assertThat(rows).as("rows of " + file).isNotEmpty();
        return rows;
    }
}
