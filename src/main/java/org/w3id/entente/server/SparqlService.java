package org.w3id.entente.server;

import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.store.Store;

/**
 * The operations at {@code /sparql}. Fuseki chooses among them by the parameters, the media type and the method of a
 * request; each has one processor. A writable server puts others for {@link Operation#Update} and
 * {@link Operation#GSP_RW}, both with a policy on who may use them.
 */
final class SparqlService {

    private static final Operation DESCRIBE =
            Operation.alloc(Namespaces.ROOT + "operation/describe", "describe", "Service description");

    private SparqlService() {}

    /** Reads {@code store}. */
    static DataService of(Store store, Limits limits) {
        GraphStoreRead graphs = new GraphStoreRead(limits);
        return DataService.newBuilder(store.dataset())
                .addEndpoint(endpoint(Operation.Query, new QueryAction(limits)))
                .addEndpoint(endpoint(Operation.GSP_R, graphs))
                // Takes the requests that would write, and refuses them.
                .addEndpoint(endpoint(Operation.GSP_RW, graphs))
                .addEndpoint(endpoint(Operation.Update, new ReadOnly()))
                .addEndpoint(endpoint(DESCRIBE, new ServiceAction()))
                .setPlainOperationChooser((action, endpoints) -> DESCRIBE)
                .build();
    }

    private static Endpoint endpoint(Operation operation, ActionProcessor processor) {
        return Endpoint.create().operation(operation).processor(processor).build();
    }
}
