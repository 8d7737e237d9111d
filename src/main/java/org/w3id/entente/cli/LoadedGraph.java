package org.w3id.entente.cli;

import org.apache.jena.query.Dataset;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.project.Project;

/** The one place where commands get the graph that they answer from. */
public final class LoadedGraph {

    private LoadedGraph() {}

    /** Everything {@code project} states, ready to be queried. */
    public static Dataset of(Project project) {
        return KnowledgeGraph.load(project).queried();
    }
}
