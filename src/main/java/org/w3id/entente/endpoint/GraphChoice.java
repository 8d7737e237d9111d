package org.w3id.entente.endpoint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.entente.project.InputException;

/**
 * Which graphs of a server a run reads and writes.
 *
 * @param graphs those of the server
 * @param request what is asked for
 */
record GraphChoice(ServerGraphs graphs, InferenceRequest request) {

    /**
     * The graphs to read, in the order of their names where none was named.
     *
     * @throws InputException where there is nothing to read, or what is to be replaced is no conclusion
     */
    List<Node> stated() {
        Set<Node> inferred = new HashSet<>(graphs.marked());
        requireNoData(inferred);
        request.stated().forEach(this::requireThere);
        List<Node> stated = request.stated(graphs.names().stream()
                .filter(graph -> !inferred.contains(graph))
                .iterator());
        if (stated.isEmpty()) {
            throw new InputException("The server has no named graph that states anything."
                    + " Load each file of data/ and ontology/ into a named graph, or name the graphs with --graph.");
        }
        return stated;
    }

    private void requireNoData(Set<Node> inferred) {
        Node target = request.target();
        if (request.stated().contains(target)) {
            throw new InputException("The rules cannot read the graph <" + target.getURI()
                    + ">: their conclusions go there. Name another one with --into, or leave it out of --graph.");
        }
        if (!inferred.contains(target) && graphs.foreign(target) > 0) {
            throw new InputException("The graph <" + target.getURI() + "> holds data that no run left, and all it holds"
                    + " would be replaced. Name another one with --into, such as graph:inferred, or drop it first.");
        }
    }

    private void requireThere(Node graph) {
        if (graphs.size(graph) == 0) {
            throw new InputException(
                    "The server has no graph <" + graph.getURI() + ">. Load the data into it, or correct the name.");
        }
    }
}
