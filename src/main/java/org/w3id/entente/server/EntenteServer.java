package org.w3id.entente.server;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.w3id.entente.store.Store;

/** Serves a store: SPARQL at {@code /sparql}, and every thing under the path of its IRI. */
public final class EntenteServer implements AutoCloseable {

    private static final String SPARQL = "/sparql";

    private final FusekiServer server;

    private EntenteServer(FusekiServer server) {
        this.server = server;
    }

    /** Starts to serve {@code store}, and returns when it answers. */
    public static EntenteServer start(ServerSettings settings, Store store) {
        DataService service = DataService.newBuilder(store.dataset())
                .addEndpoint(Operation.Query)
                .addEndpoint(Operation.GSP_R)
                .build();
        return new EntenteServer(FusekiServer.create()
                .port(settings.port())
                .loopback(true)
                .add(SPARQL, service)
                .addServlet("/*", new DocumentServlet(store.edition()))
                .enablePing(true)
                .enableMetrics(true)
                .fusekiModules(FusekiModules.empty())
                .start());
    }

    /** Where it answers: {@code http://127.0.0.1:3030/}. */
    public String address() {
        return "http://127.0.0.1:" + server.getHttpPort() + "/";
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Waits until the server ends. */
    public void join() {
        server.join();
    }
}
