package org.w3id.entente.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.rules.EntenteRule;

class RuleBookTest {

    private static final String PREFIXES = """
            @prefix ent: <https://w3id.org/entente/vocab/> .
            @prefix rule: <https://w3id.org/entente/id/rule/> .
            @prefix kind: <https://w3id.org/entente/scheme/kind/> .
            @prefix theory: <https://w3id.org/entente/id/theory/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;
    private static final String SUPPORTING =
            "[extra: (?a <https://w3id.org/entente/vocab/p> ?b) -> (?b <https://w3id.org/entente/vocab/p> ?a)]";
    private static final String TENSION = """
            @prefix ent: <https://w3id.org/entente/vocab/>
            [extra: (?t ent:p ?b) -> (?t <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ent:Tension)
                (?t ent:tensionKind <https://w3id.org/entente/scheme/kind/burden>)]
            """;
    private static final String NAMED = """
            @prefix ent: <https://w3id.org/entente/vocab/>
            [extra: (?a ent:p ?b) %s('%s', ?a, ?b, ?a, ?t)
                -> (?t <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ent:%s)
                (?t ent:%s <https://w3id.org/entente/scheme/kind/burden>) (?t ent:party ?a) (?t ent:party ?b) (?t ent:%s ?a)]
            """;
    private static final String DESCRIBED = "rule:extra a ent:Rule ; skos:prefLabel \"extra\"@en ; ";

    @TempDir
    private Path folder;

    @Test
    void joinsEachRuleWithItsDescription() {
        Project project = FixtureProject.in(folder);
        RuleBook book = RuleBook.load(project, KnowledgeGraph.load(project));

        EntenteRule quasi = book.rules().stream()
                .filter(rule -> rule.name().equals("quasi-allies"))
                .findFirst()
                .orElseThrow();
        RuleDescription description = book.description(quasi);
        assertThat(description.iri().getURI()).isEqualTo("https://w3id.org/entente/id/rule/quasi-allies");
        assertThat(description.title()).isEqualTo("quasi-allies");
        assertThat(description.theory().getURI()).isEqualTo("https://w3id.org/entente/id/theory/quasi-alliance");
        assertThat(description.kind().getURI()).isEqualTo("https://w3id.org/entente/scheme/relation/quasi-alliance");
        assertThat(description.supporting()).isFalse();
    }

    static Stream<Arguments> misfits() {
        String place = "extra.rules:1:1: rule extra: ";
        String tensionPlace = "extra.rules:2:1: rule extra: ";
        return Stream.of(
                Arguments.of(
                        SUPPORTING,
                        "",
                        place + "nothing describes it. Describe"
                                + " https://w3id.org/entente/id/rule/extra as an ent:Rule in a Turtle file beside the rule file."),
                Arguments.of(
                        SUPPORTING,
                        DESCRIBED + "ent:supporting true .",
                        place + "its description has 0 values of ent:sentence, but needs one."),
                Arguments.of(
                        SUPPORTING,
                        DESCRIBED + "ent:supporting true ; ent:sentence \"{a} and {c}.\" .",
                        place + "its sentence speaks of {c}, but the rule's variables are a, b."),
                Arguments.of(
                        TENSION,
                        DESCRIBED + "ent:supporting true ; ent:sentence \"{b}.\" .",
                        tensionPlace + "it is described as supporting, but concludes a tension or relation."),
                Arguments.of(
                        SUPPORTING,
                        DESCRIBED
                                + "ent:sentence \"{b}.\" ; ent:inTheory theory:working ; ent:infersKind kind:burden .",
                        place + "it concludes no ent:Tension or ent:Relation."
                                + " Describe it as ent:supporting, or let it."),
                Arguments.of(
                        TENSION,
                        DESCRIBED + "ent:sentence \"{b}.\" ; ent:infersKind kind:burden .",
                        tensionPlace + "its description has 0 values of ent:inTheory, but needs one."),
                Arguments.of(
                        TENSION,
                        DESCRIBED + "ent:sentence \"{b}.\" ; ent:inTheory theory:working ; ent:infersKind kind:wedge .",
                        tensionPlace + "its description says that it infers https://w3id.org/entente/scheme/kind/wedge,"
                                + " but its head concludes [https://w3id.org/entente/scheme/kind/burden]."),
                Arguments.of(
                        TENSION,
                        DESCRIBED
                                + "ent:sentence \"{b}.\" ; ent:inTheory theory:working ; ent:infersKind kind:burden .",
                        tensionPlace + "its head must conclude two parties and what it is about:"
                                + " (?t ent:party ?a) (?t ent:party ?b) (?t ent:issueAtStake ?c)."),
                Arguments.of(
                        NAMED.formatted("tension", "favour", "Tension", "tensionKind", "issueAtStake"),
                        DESCRIBED
                                + "ent:sentence \"{b}.\" ; ent:inTheory theory:working ; ent:infersKind kind:burden .",
                        tensionPlace
                                + "it concludes the kind burden, but names it favour. Write tension('burden', …)."),
                Arguments.of(
                        NAMED.formatted("relation", "burden", "Tension", "tensionKind", "issueAtStake"),
                        DESCRIBED
                                + "ent:sentence \"{b}.\" ; ent:inTheory theory:working ; ent:infersKind kind:burden .",
                        tensionPlace + "it concludes an ent:Tension, but names it with relation."
                                + " Name it with tension or directedTension."),
                Arguments.of(
                        NAMED.formatted("directedTension", "burden", "Relation", "relationKind", "through"),
                        DESCRIBED
                                + "ent:sentence \"{b}.\" ; ent:inTheory theory:working ; ent:infersKind kind:burden .",
                        tensionPlace + "it concludes an ent:Relation, but names it with directedTension."
                                + " Name it with relation."),
                Arguments.of(
                        SUPPORTING + "\n" + SUPPORTING.replace("extra", "allies"),
                        DESCRIBED + "ent:supporting true ; ent:sentence \"{b}.\" .",
                        "view.rules:"));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void refusesARuleThatDoesNotFitItsDescription(String rules, String description, String message) {
        Project project = FixtureProject.withoutData(folder);
        FixtureProject.write(folder.resolve("ontology/rules/extra.rules"), rules);
        FixtureProject.write(folder.resolve("ontology/rules/extra.ttl"), PREFIXES + description);
        KnowledgeGraph graph = KnowledgeGraph.load(project);

        assertThatThrownBy(() -> RuleBook.load(project, graph))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesADescriptionWithoutRule() {
        Project project = FixtureProject.withoutData(folder);
        FixtureProject.write(
                folder.resolve("ontology/rules/extra.ttl"),
                PREFIXES + DESCRIBED + "ent:supporting true ; ent:sentence \"None.\" .");
        KnowledgeGraph graph = KnowledgeGraph.load(project);

        assertThatThrownBy(() -> RuleBook.load(project, graph))
                .isInstanceOf(InputException.class)
                .hasMessage("The ontology describes https://w3id.org/entente/id/rule/extra, but no file in"
                        + " ontology/rules/ holds a rule of that name. Write the rule or take its description out.");
    }
}
