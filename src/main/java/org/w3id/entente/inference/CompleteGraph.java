package org.w3id.entente.inference;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.project.Project;

/**
 * The graph that every answer comes from: all that a project states, that is derived from it and that its rules infer.
 *
 * @param graph the named graphs
 * @param run what the rules infer from what is stated
 */
public record CompleteGraph(KnowledgeGraph graph, TensionInference run) {

    /** Loads what {@code project} states, and completes it. */
    public static CompleteGraph of(Project project) {
        return of(project, KnowledgeGraph.load(project));
    }

    /** The same, where what the project states is loaded already. */
    public static CompleteGraph of(Project project, KnowledgeGraph graph) {
        FactDerivation.derive(project, graph);
        TensionInference run = TensionInference.of(graph.stated(), RuleBook.load(project, graph));
        run.publish(graph);
        return new CompleteGraph(graph, run);
    }

    /** What is stated, without what is derived or inferred; not to be changed. */
    public Graph stated() {
        return run.stated();
    }

    /** The rules that were run. */
    public RuleBook rules() {
        return run.rules();
    }

    /** The tensions and relations that they infer. */
    public List<Tension> tensions() {
        return run.tensions();
    }

    /** Ready to be queried: the union as default graph, and the named graphs. */
    public Dataset dataset() {
        return graph.queried();
    }
}
