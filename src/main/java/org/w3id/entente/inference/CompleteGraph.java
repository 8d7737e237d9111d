package org.w3id.entente.inference;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.engine.Evaluator;
import org.w3id.entente.project.Project;

/**
 * The graph that every answer comes from: all that a project states, that is derived from it and that its rules infer.
 *
 * @param graph the named graphs
 * @param stated what is stated, without what is derived or inferred; not to be changed
 * @param rules the rules that were run
 * @param tensions the tensions and relations that they infer
 */
public record CompleteGraph(KnowledgeGraph graph, Graph stated, RuleBook rules, List<Tension> tensions) {

    /** Loads what {@code project} states, and completes it. */
    public static CompleteGraph of(Project project) {
        return of(project, KnowledgeGraph.load(project));
    }

    /** The same, where what the project states is loaded already. */
    public static CompleteGraph of(Project project, KnowledgeGraph graph) {
        FactDerivation.derive(project, graph);
        RuleBook rules = RuleBook.load(project, graph);
        Graph stated = graph.stated();
        return new CompleteGraph(graph, stated, rules, TensionInference.infer(graph, stated, rules, new Evaluator()));
    }

    /** Ready to be queried: the union as default graph, and the named graphs. */
    public Dataset dataset() {
        return graph.queried();
    }
}
