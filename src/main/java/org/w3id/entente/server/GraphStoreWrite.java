package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDB2;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.store.WritableStore;

/** Reads, replaces, extends and removes whole graphs by the SPARQL 1.1 Graph Store HTTP Protocol. */
final class GraphStoreWrite extends WriteAction {

    private final GraphStoreRead reading;

    GraphStoreWrite(WritableStore store, WriteAccess access, GraphStoreRead reading) {
        super(store, access, "GET", "HEAD", "PUT", "POST", "DELETE");
        this.reading = reading;
    }

    @Override
    Reply reply(HttpAction action) {
        return reading.takes(action) ? reading.reply(action) : super.reply(action);
    }

    @Override
    Reply change(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        if (request.getParameterMap().isEmpty()) {
            return addNew(action);
        }
        GraphStoreRead.refuseOtherParameters(request);
        String name = request.getParameter("graph");
        Node graph = name == null ? null : StoreUpdate.graph(name);
        if (!request.getMethod().equals("DELETE")) {
            return put(action, graph);
        }
        if (graph == null && store().dataset().getContext().isTrue(TDB2.symUnionDefaultGraph)) {
            throw Refusal.badRequest("The default graph is the union of the named graphs and holds nothing of its own."
                    + " Say which graph to remove: ?graph=IRI.");
        }
        return remove(graph);
    }

    private Reply put(HttpAction action, Node graph) {
        Graph triples = Upload.read(action, graph == null ? Namespaces.ROOT : graph.getURI());
        boolean replaces = action.getRequest().getMethod().equals("PUT");
        return store().write(on(graph, (existed, target) -> {
            if (replaces) {
                target.clear();
            }
            GraphUtil.addInto(target, triples);
            // Without triples there is no graph, so none was made.
            return existed || triples.isEmpty() ? done() : created(Map.of());
        }));
    }

    /** Triples that are to be a graph of their own; it gets a name that nobody else chooses, which Location tells. */
    private Reply addNew(HttpAction action) {
        Node graph = NodeFactory.createURI(Namespaces.GRAPH + "added-" + UUID.randomUUID());
        Graph triples = Upload.read(action, graph.getURI());
        if (triples.isEmpty()) {
            throw Refusal.badRequest("There is no triple in it, and a graph without triples is not kept. Send some.");
        }
        return store().write(on(graph, (existed, target) -> {
            GraphUtil.addInto(target, triples);
            return created(Map.of("Location", graph.getURI()));
        }));
    }

    private Reply remove(Node graph) {
        return store().write(on(graph, (existed, target) -> {
            if (!existed) {
                throw GraphStoreRead.noGraph(graph);
            }
            target.clear();
            return done();
        }));
    }

    /** A change of {@code graph}, or of the default graph where it is null, that knows whether it was there before. */
    private static Function<DatasetGraph, Reply> on(Node graph, BiFunction<Boolean, Graph, Reply> change) {
        return dataset -> graph == null
                ? change.apply(true, dataset.getDefaultGraph())
                : change.apply(dataset.containsGraph(graph), dataset.getGraph(graph));
    }

    private static Reply created(Map<String, String> headers) {
        return new Reply(HttpServletResponse.SC_CREATED, headers, new byte[0]);
    }
}
