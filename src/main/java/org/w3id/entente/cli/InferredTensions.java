package org.w3id.entente.cli;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.inference.JenaRuleEngine;
import org.w3id.entente.inference.RuleBook;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.project.Project;

/** What the commands on tensions work with: what is stated, the rules, and all that they infer. */
record InferredTensions(Graph stated, RuleBook rules, List<Tension> all) {

    static InferredTensions of(Project project) {
        KnowledgeGraph graph = KnowledgeGraph.load(project);
        RuleBook rules = RuleBook.load(project, graph);
        List<Tension> all = TensionInference.infer(graph, rules, new JenaRuleEngine());
        return new InferredTensions(graph.stated(), rules, all);
    }
}
