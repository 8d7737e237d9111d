package org.w3id.entente.server;

import java.net.BindException;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.w3id.entente.project.InputException;
import org.w3id.entente.store.Store;
import org.w3id.entente.store.WritableStore;

/** Serves a store: SPARQL at {@code /sparql}, and every thing under the path of its IRI. */
public final class EntenteServer implements AutoCloseable {

    private static final String SPARQL = "/sparql";
    private static final int LEAST_THREADS = 8;
    private static final int OTHER_THREADS = 64;
    private static final String EVERY_ADDRESS = "0.0.0.0";

    private final ServerSettings settings;
    private final FusekiServer server;

    private EntenteServer(ServerSettings settings, FusekiServer server) {
        this.settings = settings;
        this.server = server;
    }

    /**
     * Starts to serve {@code store}, and returns when it answers.
     *
     * @throws InputException where it cannot listen at the address that is asked for
     */
    public static EntenteServer start(ServerSettings settings, Store store) {
        CurrentDocuments documents = new CurrentDocuments(store.edition());
        FusekiServer server = FusekiServer.create()
                .port(settings.port())
                .numServerThreads(LEAST_THREADS, threads(settings.limits()))
                .add(SPARQL, service(settings, store, documents))
                .addServlet("/*", new DocumentServlet(documents))
                .enablePing(true)
                .enableMetrics(true)
                .fusekiModules(FusekiModules.empty())
                .build();
        JettySetup.apply(settings, server.getJettyServer());
        try {
            server.start();
        } catch (FusekiException e) {
            server.stop();
            throw new InputException(reason(settings, e));
        }
        return new EntenteServer(settings, server);
    }

    /** All queries may run or wait, and as many other requests as ever are answered. */
    private static int threads(Limits limits) {
        return limits.queriesAtOnce() + limits.queriesWaiting() + OTHER_THREADS;
    }

    private static DataService service(ServerSettings settings, Store store, CurrentDocuments documents) {
        return store instanceof WritableStore writable
                ? settings.writeAccess()
                        .map(access -> SparqlService.of(writable, settings.limits(), access, documents))
                        .orElseGet(() -> SparqlService.of(store, settings.limits(), documents))
                : SparqlService.of(store, settings.limits(), documents);
    }

    /** Jetty wraps what the system said. */
    private static String reason(ServerSettings settings, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException && settings.port() > 0 && !isForeign(cause)) {
                return "Port " + settings.port() + " of " + settings.host() + " cannot be used: " + cause.getMessage()
                        + ". Choose another one with --port; 0 is any free port.";
            }
            if (cause instanceof SocketException || cause instanceof UnresolvedAddressException) {
                return settings.host() + " is no address of this computer. Choose another one with --host, such as "
                        + ServerSettings.LOOPBACK + ".";
            }
        }
        return "The server cannot start: " + failure.getMessage();
    }

    /** The system says so of an address that is another computer's, in the same exception as of a port in use. */
    private static boolean isForeign(Throwable cause) {
        return String.valueOf(cause.getMessage()).contains("assign requested address");
    }

    /** Where it answers: {@code http://127.0.0.1:3030/}; one of its addresses where it has several. */
    public String address() {
        String host = settings.host().equals(EVERY_ADDRESS) ? ServerSettings.LOOPBACK : settings.host();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.getHttpPort() + "/";
    }

    /** Answers what it is answering, and ends. */
    @Override
    public void close() {
        server.stop();
    }

    /** Waits until the server ends. */
    public void join() {
        server.join();
    }
}
