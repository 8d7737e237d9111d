package org.w3id.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.inference.RuleBook;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.project.Project;
import org.w3id.entente.validation.Validator;

/**
 * The project's own scenarios: each is valid beside the data, and changes exactly the tensions and relations that
 * {@code inference/scenarios/<name>.csv} says, with status, time and number of proofs before and after.
 */
class ProjectScenariosTest {

    private static final Project PROJECT = Project.in(Path.of(""));
    private static final Path EXPECTED = Path.of("src/test/resources/inference/scenarios");
    private static final String HEADER = "change,tension,before,after";

    private static KnowledgeGraph knowledge;
    private static TensionInference base;
    private static Scenarios scenarios;

    @BeforeAll
    static void inferFromTheProjectAlone() {
        knowledge = KnowledgeGraph.load(PROJECT);
        Graph stated = knowledge.stated();
        base = TensionInference.of(stated, RuleBook.load(PROJECT, knowledge));
        scenarios = Scenarios.of(PROJECT, stated);
    }

    @TestFactory
    Stream<DynamicTest> eachChangesWhatItIsExpectedTo() {
        return scenarios.scenarios().stream()
                .map(scenario -> dynamicTest(
                        scenario.name(),
                        () -> assertThat(changes(scenario)).containsExactlyInAnyOrderElementsOf(expected(scenario))));
    }

    @Test
    void eachExpectationBelongsToAScenario() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(scenarios.scenarios().stream()
                            .map(scenario -> scenario.name() + ".csv")
                            .toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> eachIsValidBesideTheData() {
        Validator validator = Validator.of(PROJECT);
        return Scenarios.files(PROJECT).stream()
                .map(file -> dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(validator.validate(knowledge, List.of(file)))
                                .isEmpty()));
    }

    private static List<String> changes(Scenario scenario) {
        return WhatIf.of(base, scenario).changes().stream()
                .map(change -> String.join(
                        ",",
                        change.kind(),
                        change.tension().iri().getURI().replace(Namespaces.ID, ""),
                        told(change.before()),
                        told(change.after())))
                .toList();
    }

    /** Status, time and proofs: {@code asserted; since 2019; until 2019-12; 12 proofs}; empty where there is none. */
    private static String told(Tension tension) {
        if (tension == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(tension.status().getURI().replace(Namespaces.SCHEME + "status/", ""));
        if (tension.period().since() != null) {
            parts.add("since " + tension.period().since());
        }
        if (tension.period().until() != null) {
            parts.add("until " + tension.period().until());
        }
        int proofs = tension.proofs().size();
        parts.add(proofs == 1 ? "1 proof" : proofs + " proofs");
        return String.join("; ", parts);
    }

    private static List<String> expected(Scenario scenario) throws IOException {
        List<String> lines = Files.readAllLines(EXPECTED.resolve(scenario.name() + ".csv"));
        assertThat(lines).hasSizeGreaterThan(1).first().isEqualTo(HEADER);
        return lines.subList(1, lines.size());
    }
}
