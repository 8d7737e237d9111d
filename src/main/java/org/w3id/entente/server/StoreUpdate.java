package org.w3id.entente.server;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.update.Update;
import org.w3id.entente.query.ReceivedUpdate;
import org.w3id.entente.store.WritableStore;

/** The update operation of the SPARQL 1.1 Protocol. All operations of a request are done, or none. */
final class StoreUpdate extends WriteAction {

    private final Limits limits;

    StoreUpdate(WritableStore store, WriteAccess access, Limits limits) {
        super(store, access, "POST");
        this.limits = limits;
    }

    @Override
    Reply change(HttpAction action) {
        boolean union = store().dataset().getContext().isTrue(TDB2.symUnionDefaultGraph);
        List<Update> operations = ReceivedUpdate.parse(QueryRequest.update(action), using(action), union);
        return store().write(dataset -> {
            new UpdateRun(dataset, limits.queryTime()).run(operations);
            return done();
        });
    }

    private static UsingList using(HttpAction action) {
        UsingList using = new UsingList();
        graphs(action, "using-graph-uri").forEach(using::addUsing);
        graphs(action, "using-named-graph-uri").forEach(using::addUsingNamed);
        return using;
    }

    private static Stream<Node> graphs(HttpAction action, String parameter) {
        String[] names = action.getRequestParameterValues(parameter);
        return names == null ? Stream.of() : Stream.of(names).map(StoreUpdate::graph);
    }

    /** The graph that a parameter names; throws {@link Refusal} where it is no IRI. */
    static Node graph(String name) {
        try {
            if (IRIx.create(name).isReference()) {
                return NodeFactory.createURI(name);
            }
        } catch (IRIException e) {
            // Told below.
        }
        throw Refusal.badRequest("\"" + name + "\" is no absolute IRI, and a graph is called by one.");
    }
}
