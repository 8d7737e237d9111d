package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Enumeration;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.TDB2;
import org.w3id.entente.catalog.LocalExamples;
import org.w3id.entente.server.Offers.Offer;

/**
 * Reads whole graphs by the SPARQL 1.1 Graph Store HTTP Protocol: {@code ?graph=} one named graph, {@code ?default} what
 * queries have as their default graph.
 */
final class GraphStoreRead extends SparqlAction {

    private final Limits limits;
    private final QueryQueue queue;

    GraphStoreRead(Limits limits, QueryQueue queue) {
        super("GET", "HEAD");
        this.queue = queue;
        this.limits = limits;
    }

    @Override
    Reply reply(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        refuseOtherParameters(request);
        Offer<GraphFormat> offer = GraphFormat.DATA_OFFERS.choose(request);
        LimitedBytes content = new LimitedBytes(limits.answerBytes());
        try (QueryQueue.Place place = queue.enter()) {
            offer.format().write(copy(action), content);
        }
        return Reply.of(offer.contentType(), content.toByteArray());
    }

    static void refuseOtherParameters(HttpServletRequest request) {
        for (Enumeration<String> names = request.getParameterNames(); names.hasMoreElements(); ) {
            String name = names.nextElement();
            if (request.getParameterValues(name).length > 1) {
                throw Refusal.badRequest("The parameter \"" + name + "\" stands there more than once. Send it once.");
            }
        }
        if ((request.getParameter("default") == null) == (request.getParameter("graph") == null)) {
            throw Refusal.badRequest("Ask for ?default or for ?graph=IRI, and not for both.");
        }
    }

    /** In memory, so that a slow client holds no transaction open. */
    private static Graph copy(HttpAction action) {
        action.beginRead();
        try {
            Graph copy = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(copy, graph(action));
            return copy;
        } finally {
            action.endRead();
        }
    }

    private static Graph graph(HttpAction action) {
        DatasetGraph dataset = action.getActiveDSG();
        String name = action.getRequestParameter("graph");
        if (name == null) {
            boolean union = action.getContext().isTrue(TDB2.symUnionDefaultGraph);
            return union ? dataset.getUnionGraph() : dataset.getDefaultGraph();
        }
        LocalExamples examples = new LocalExamples(CanonicalEndpoint.address(action.getRequest()));
        Node graph = NodeFactory.createURI(examples.canonical(name));
        if (!dataset.containsGraph(graph)) {
            throw noGraph(graph);
        }
        return dataset.getGraph(graph);
    }

    /** What to throw where there is no {@code graph}. */
    static Refusal noGraph(Node graph) {
        return new Refusal(
                HttpServletResponse.SC_NOT_FOUND,
                "There is no graph <" + graph + "> here. SELECT DISTINCT ?g WHERE { GRAPH ?g {} } lists the graphs.");
    }
}
