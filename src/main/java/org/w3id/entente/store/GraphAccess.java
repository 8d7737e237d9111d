package org.w3id.entente.store;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.store.RejectedChange.Reason;

/** Which graphs a change may touch. */
final class GraphAccess {

    private GraphAccess() {}

    /** @throws RejectedChange where something is in the default graph of {@code dataset} */
    static void refuseDefaultGraph(DatasetGraph dataset) {
        if (!dataset.getDefaultGraph().isEmpty()) {
            throw forbidden("The default graph is the union of the named graphs and holds nothing of its own."
                    + " Say which graph to write to, such as " + Namespaces.GRAPH + "my-paper.");
        }
    }

    /** @throws RejectedChange where it touches a graph that follows from the others, or whose name no graph may have */
    static void refuseMadeGraphs(Change change) {
        change.different()
                .map(Quad::getGraph)
                .filter(graph -> !StoredGraphs.isStated(graph))
                .min(Comparator.comparing(Node::toString))
                .ifPresent(graph -> {
                    throw forbidden(unfit(graph, change));
                });
    }

    private static String unfit(Node graph, Change change) {
        boolean made = StoredGraphs.isMade(graph)
                || change.before().stream().anyMatch(quad -> quad.getGraph().equals(graph));
        return made
                ? ShortName.of(graph) + " follows from what the other graphs state, and changes with them alone."
                        + " Leave it out: write GRAPH with the name of another graph."
                : "A graph cannot be called " + graph + " here. Call it " + Namespaces.GRAPH
                        + "<name>, and make the name of the letters a to z, digits and hyphens.";
    }

    private static RejectedChange forbidden(String message) {
        return new RejectedChange(Reason.FORBIDDEN, "Nothing was changed. " + message, List.of());
    }
}
