package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.inference.RuleBook;
import org.w3id.entente.project.Project;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Inference;

/** The project's own rules and claims: the same as Jena's engine finds, and exact when claims come and go. */
class EvaluatorTest {

    private static final Project PROJECT = Project.in(Path.of(""));
    private static final KnowledgeGraph GRAPH = KnowledgeGraph.load(PROJECT);
    private static final Graph STATED = GRAPH.stated();
    private static final List<EntenteRule> RULES = RuleBook.load(PROJECT, GRAPH).rules();

    @Test
    void findsWhatJenaFinds() {
        Inference expected = new JenaRuleEngine().infer(STATED, RULES);
        Inference actual = new Evaluator().infer(STATED, RULES);

        assertThat(triples(actual.inferred())).isEqualTo(triples(expected.inferred()));
        assertThat(actual.matches()).isEqualTo(expected.matches());
        for (Triple triple : triples(expected.inferred())) {
            assertThat(actual.matches(triple)).isEqualTo(expected.matches(triple));
        }
    }

    private static Set<Triple> triples(Graph graph) {
        Set<Triple> triples = new HashSet<>();
        graph.find().forEachRemaining(triples::add);
        return triples;
    }
}
