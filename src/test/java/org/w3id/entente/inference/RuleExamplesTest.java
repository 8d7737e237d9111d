package org.w3id.entente.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import org.w3id.entente.project.Project;
import org.w3id.entente.rules.EntenteRule;

/**
 * The project's own rules, each by example: a file {@code rules/<rule>/<case>.ttl} adds claims to the project's data,
 * and {@code <case>.csv} beside it says which proofs are gained and lost by that; nothing changes where there is none. A
 * case that gains a proof by its rule is a passing one, any other a near miss. Each rule has both.
 */
class RuleExamplesTest {

    private static final Project PROJECT = Project.in(Path.of(""));
    private static final Path FOLDER = FixtureProject.RESOURCES.resolve("rules");
    private static final String HEADER = "change,tension,rule,status";

    private static KnowledgeGraph knowledge;
    private static RuleBook rules;
    private static Set<String> usual;

    @BeforeAll
    static void inferFromTheProjectAlone() {
        knowledge = KnowledgeGraph.load(PROJECT);
        rules = RuleBook.load(PROJECT, knowledge);
        usual = proofs();
    }

    @TestFactory
    Stream<DynamicTest> exactlyTheExpectedProofsChange() {
        return Project.files(FOLDER, ".ttl").stream()
                .map(file -> dynamicTest(
                        FOLDER.relativize(file).toString(),
                        () -> assertThat(changes(file)).containsExactlyInAnyOrderElementsOf(expected(file))));
    }

    @Test
    void eachRuleHasAPassingExampleAndANearMiss() throws IOException {
        Set<String> lacking = new TreeSet<>();
        for (EntenteRule rule : rules.rules()) {
            if (rules.description(rule).supporting()) {
                continue;
            }
            Set<Boolean> kinds = new TreeSet<>();
            for (Path file : Project.files(FOLDER.resolve(rule.name()), ".ttl")) {
                kinds.add(passes(file, rule.name()));
            }
            if (kinds.size() < 2) {
                lacking.add(rule.name() + " " + kinds);
            }
        }

        assertThat(lacking).isEmpty();
    }

    @Test
    void eachExpectationBelongsToAnExampleAndEachFolderToARule() {
        List<String> names = rules.rules().stream().map(EntenteRule::name).toList();

        assertThat(Project.files(FOLDER, ".csv"))
                .allSatisfy(file -> assertThat(example(file)).exists());
        assertThat(Project.files(FOLDER, ".ttl"))
                .allSatisfy(file -> assertThat(names)
                        .contains(file.getParent().getFileName().toString()));
    }

    @Test
    void theTableOfRulesNamesEachOfThem() throws IOException {
        String table = Files.readString(Path.of("docs", "rules.md"));

        assertThat(rules.rules())
                .filteredOn(rule -> !rules.description(rule).supporting())
                .allSatisfy(rule -> assertThat(table).contains("`" + rule.name() + "`"));
    }

    private static boolean passes(Path file, String rule) throws IOException {
        return expected(file).stream().anyMatch(row -> row.startsWith("gained,") && row.contains("," + rule + ","));
    }

    private static List<String> changes(Path file) {
        Graph added = knowledge.graph(NodeFactory.createURI(Namespaces.GRAPH + "example"));
        TurtleFile.read(file, Namespaces.ROOT, added);
        try {
            Set<String> now = proofs();
            return Stream.concat(rows("gained", now, usual), rows("lost", usual, now))
                    .toList();
        } finally {
            added.clear();
        }
    }

    private static Stream<String> rows(String change, Set<String> those, Set<String> others) {
        return those.stream().filter(row -> !others.contains(row)).map(row -> change + "," + row);
    }

    /** Each proof as {@code tension,rule,status}. */
    private static Set<String> proofs() {
        Set<String> proofs = new TreeSet<>();
        for (Tension tension : TensionInference.of(knowledge.stated(), rules).tensions()) {
            for (Proof proof : tension.proofs()) {
                proofs.add(String.join(
                        ",",
                        tension.iri().getURI().replace(Namespaces.ID, ""),
                        name(proof.rule().iri().getURI()),
                        name(proof.status().getURI())));
            }
        }
        return proofs;
    }

    private static String name(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static List<String> expected(Path example) throws IOException {
        Path file = example.resolveSibling(example.getFileName().toString().replaceFirst("\\.ttl$", ".csv"));
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSizeGreaterThan(1).first().isEqualTo(HEADER);
        return lines.subList(1, lines.size());
    }

    private static Path example(Path expectation) {
        return expectation.resolveSibling(expectation.getFileName().toString().replaceFirst("\\.csv$", ".ttl"));
    }
}
