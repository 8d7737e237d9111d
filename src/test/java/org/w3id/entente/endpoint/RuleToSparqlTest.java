package org.w3id.entente.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.engine.JenaRuleEngine;
import org.w3id.entente.inference.RuleBook;
import org.w3id.entente.project.Project;
import org.w3id.entente.rules.EntenteRule;

class RuleToSparqlTest {

    @Test
    void theProjectsRulesConcludeTheSameAsHere() {
        Project project = Project.in(Path.of(""));
        KnowledgeGraph graph = KnowledgeGraph.load(project);
        List<EntenteRule> rules = RuleBook.load(project, graph).rules();

        Graph inferred = SparqlRules.run(graph.stated(), rules);
        Graph expected = new JenaRuleEngine().infer(graph.stated(), rules).inferred();
        assertThat(inferred.isIsomorphicWith(expected)).isTrue();
    }
}
