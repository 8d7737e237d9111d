package org.w3id.entente.endpoint;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.entente.catalog.Catalog;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;

/** Which graphs a project has to send. */
public final class ProjectGraphs {

    private ProjectGraphs() {}

    /**
     * Finds a misspelt name early, before anything is loaded: a graph of that name may still turn out to hold nothing.
     *
     * @throws InputException where {@code project} can have no graph of one of {@code names}
     */
    public static void require(Collection<Node> names, Project project) {
        Set<Node> known = new HashSet<>(Catalog.GRAPHS);
        known.addAll(List.of(KnowledgeGraph.ONTOLOGY, KnowledgeGraph.DERIVED, KnowledgeGraph.INFERRED));
        KnowledgeGraph.files(project).stream()
                .filter(file -> file.startsWith(project.data()))
                .map(KnowledgeGraph::graphOf)
                .forEach(known::add);
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw missing(name);
        });
    }

    /** What to throw where there is no graph {@code name} to send. */
    static InputException missing(Node name) {
        return new InputException("There is no graph <" + name.getURI() + "> to send. Correct the name.");
    }
}
