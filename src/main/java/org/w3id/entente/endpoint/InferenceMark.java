package org.w3id.entente.endpoint;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.w3id.entente.dataset.Namespaces;

/**
 * By what a graph is known as one that a run left: one triple in it, which says so of the graph. It goes where the graph
 * goes, and away with it.
 */
final class InferenceMark {

    private static final Node MADE_BY = NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");
    private static final Node INFERENCE = NodeFactory.createURI(Namespaces.ID + "activity/inference");

    /** What the variables of {@code marked-graphs.rq} stand for. */
    static final Map<Var, Node> VALUES = Map.of(Var.alloc("madeBy"), MADE_BY, Var.alloc("inference"), INFERENCE);

    private InferenceMark() {}

    /** The mark of {@code graph}. */
    static Triple of(Node graph) {
        return Triple.create(graph, MADE_BY, INFERENCE);
    }
}
