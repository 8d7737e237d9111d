package org.w3id.entente.endpoint;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.entente.dataset.KnowledgeGraph;

/**
 * What to infer on a server.
 *
 * @param stated the graphs that the rules read; if none is named, all named graphs of the server that hold neither what is
 *     derived nor what is inferred
 * @param target the graph in which the conclusions are left, in place of what an earlier run left there
 * @param all whether to leave all that the rules conclude, rather than what they conclude about tensions and relations
 * @param maxRounds how often rules that feed each other may be repeated, at least 1
 */
public record InferenceRequest(List<Node> stated, Node target, boolean all, int maxRounds) {

    /** In the name of a graph that a run works in. */
    private static final String UNFINISHED = "/unfinished-inference/";

    /** The graph that the run of this name works in. */
    Node workGraph(String run) {
        return NodeFactory.createURI(target.getURI() + UNFINISHED + run);
    }

    /** The graphs that the rules read where the server has the named graphs {@code present}, beside those that runs left. */
    List<Node> stated(Iterator<Node> present) {
        return stated.isEmpty()
                ? Iter.asStream(present)
                        .filter(this::mayBeStated)
                        .sorted(Comparator.comparing(Node::getURI))
                        .toList()
                : stated;
    }

    /** What an interrupted run or push left is not stated. */
    private boolean mayBeStated(Node graph) {
        return graph.isURI()
                && !graph.equals(target)
                && !graph.equals(KnowledgeGraph.DERIVED)
                && !graph.equals(KnowledgeGraph.INFERRED)
                && !graph.getURI().contains(UNFINISHED)
                && !Shipment.isUnfinished(graph);
    }
}
