package org.w3id.entente.cli;

import org.apache.jena.query.Dataset;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.inference.FactDerivation;
import org.w3id.entente.inference.JenaRuleEngine;
import org.w3id.entente.inference.RuleBook;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.project.Project;

/** The one place where commands get the graph that they answer from. */
public final class LoadedGraph {

    private LoadedGraph() {}

    /** Everything that {@code project} states, that is derived from it and that its rules infer, ready to be queried. */
    public static Dataset of(Project project) {
        KnowledgeGraph graph = KnowledgeGraph.load(project);
        FactDerivation.derive(project, graph);
        TensionInference.infer(graph, RuleBook.load(project, graph), new JenaRuleEngine());
        return graph.queried();
    }
}
