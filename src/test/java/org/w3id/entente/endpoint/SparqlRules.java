package org.w3id.entente.endpoint;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.entente.rules.EntenteRule;

/** Rules run as SPARQL updates on named graphs in memory: what a server makes of them, without the server. */
public final class SparqlRules {

    private static final int MAX_ROUNDS = 10_000;
    private static final Node STATED = NodeFactory.createURI("http://example.org/graph/stated");
    private static final Node TARGET = NodeFactory.createURI("http://example.org/graph/target");

    private SparqlRules() {}

    /** What follows from {@code stated} and is not stated: the same as {@code RuleEngine.infer(…).inferred()}. */
    public static Graph run(Graph stated, List<EntenteRule> rules) {
        DatasetGraph graphs = DatasetGraphFactory.createTxnMem();
        graphs.executeWrite(() -> GraphUtil.addInto(graphs.getGraph(STATED), stated));
        run(graphs, List.of(STATED), TARGET, rules);
        InferenceRequest request = new InferenceRequest(List.of(STATED), TARGET, true, MAX_ROUNDS);
        new LocalServer(graphs).update(new InferenceUpdates(request, request.stated(), TARGET).trim());
        return graphs.calculateRead(() -> copy(graphs.getGraph(TARGET)));
    }

    /**
     * Puts what follows from the graphs {@code stated} and from {@code target} into {@code target}, along with what rules
     * conclude although it is stated.
     */
    public static void run(DatasetGraph graphs, List<Node> stated, Node target, List<EntenteRule> rules) {
        List<UpdateStratum> strata = UpdateStratum.of(rules, new RuleToSparql(stated, target));
        new Fixpoint(new LocalServer(graphs), target, MAX_ROUNDS).run(strata, step -> {});
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, graph);
        return copy;
    }
}
