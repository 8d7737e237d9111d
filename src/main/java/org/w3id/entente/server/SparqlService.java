package org.w3id.entente.server;

import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.DispatchFunction;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.store.Store;
import org.w3id.entente.store.WritableStore;

/**
 * The operations at {@code /sparql}. Fuseki chooses among them by the parameters, the media type and the method of a
 * request; each has one processor.
 */
final class SparqlService {

    private static final Operation DESCRIBE =
            Operation.alloc(Namespaces.ROOT + "operation/describe", "describe", "Service description");

    private SparqlService() {}

    /** Reads {@code store}; {@code documents} are what pages with answers link to. */
    static DataService of(Store store, Limits limits, CurrentDocuments documents) {
        QueryQueue queue = new QueryQueue(limits);
        GraphStoreRead graphs = new GraphStoreRead(limits, queue);
        // The same operation takes the requests that would write, and refuses them.
        return with(
                store,
                new QueryAction(limits, documents, queue),
                graphs,
                new ReadOnly(),
                (action, endpoints) -> DESCRIBE);
    }

    /** Reads {@code store}, and writes to it for who has {@code access}; {@code documents} as above. */
    static DataService of(WritableStore store, Limits limits, WriteAccess access, CurrentDocuments documents) {
        QueryQueue queue = new QueryQueue(limits);
        GraphStoreWrite graphs = new GraphStoreWrite(store, access, new GraphStoreRead(limits, queue));
        StoreUpdate update = new StoreUpdate(store, access, limits);
        return with(
                store,
                new QueryAction(limits, documents, queue),
                graphs,
                update,
                (action, endpoints) -> isNewGraph(action) ? Operation.GSP_RW : DESCRIBE);
    }

    private static boolean isNewGraph(HttpAction action) {
        return action.getRequestMethod().equals("POST") && action.getRequestContentType() != null;
    }

    private static DataService with(
            Store store, QueryAction query, ActionProcessor graphs, ActionProcessor update, DispatchFunction others) {
        return DataService.newBuilder(store.dataset())
                .addEndpoint(endpoint(Operation.Query, query))
                .addEndpoint(endpoint(Operation.GSP_R, graphs))
                .addEndpoint(endpoint(Operation.GSP_RW, graphs))
                .addEndpoint(endpoint(Operation.Update, update))
                .addEndpoint(endpoint(DESCRIBE, new ServiceAction(update instanceof StoreUpdate)))
                .setPlainOperationChooser(others)
                .build();
    }

    private static Endpoint endpoint(Operation operation, ActionProcessor processor) {
        return Endpoint.create().operation(operation).processor(processor).build();
    }
}
