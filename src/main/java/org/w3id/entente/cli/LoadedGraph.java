package org.w3id.entente.cli;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.inference.FactDerivation;
import org.w3id.entente.inference.JenaRuleEngine;
import org.w3id.entente.inference.RuleBook;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.project.Project;

/**
 * The one place where commands get the graph that they answer from: all that a project states, that is derived from it
 * and that its rules infer.
 *
 * @param graph the named graphs
 * @param rules the rules that were run
 * @param tensions the tensions and relations that they infer
 */
public record LoadedGraph(KnowledgeGraph graph, RuleBook rules, List<Tension> tensions) {

    public static LoadedGraph of(Project project) {
        return of(project, KnowledgeGraph.load(project));
    }

    /** The same, where what the project states is loaded already. */
    static LoadedGraph of(Project project, KnowledgeGraph graph) {
        FactDerivation.derive(project, graph);
        RuleBook rules = RuleBook.load(project, graph);
        return new LoadedGraph(graph, rules, TensionInference.infer(graph, rules, new JenaRuleEngine()));
    }

    /** What is stated, without what is derived or inferred. */
    Graph stated() {
        return graph.stated();
    }

    /** Ready to be queried: the union as default graph, and the named graphs. */
    public Dataset dataset() {
        return graph.queried();
    }
}
