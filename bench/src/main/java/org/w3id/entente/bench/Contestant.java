package org.w3id.entente.bench;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.server.EntenteServer;
import org.w3id.entente.server.Limits;
import org.w3id.entente.server.ServerSettings;
import org.w3id.entente.server.WriteAccess;
import org.w3id.entente.store.CheckedStore;
import org.w3id.entente.store.MemoryStore;
import org.w3id.entente.store.Store;
import org.w3id.entente.store.StoreSettings;
import org.w3id.entente.store.Tdb2Store;

/**
 * A server on the project's data, in a JVM of its own, on a free port of the loopback address. Prints where it answers
 * queries, and ends when its standard input does: with whoever started it.
 */
final class Contestant {

    static final String ENTENTE = "entente";

    /** As it comes. */
    static final String FUSEKI = "Fuseki";

    /**
     * Fuseki gives each streamed answer a buffer of 5 MiB outside the heap, and Jetty's pool keeps none above 64 KiB, so it is made
     * anew each time. This is Fuseki with the size that Jetty uses where nobody says anything.
     */
    static final String FUSEKI_32K = "Fuseki, buffers of 32 KiB";

    /** Ours, which takes changes; in memory, or in a store whose folder is the third argument. */
    static final String WRITABLE = "entente, writable";

    static final WriteAccess ACCESS = new WriteAccess("bench", "bench");

    private static final int JETTY_BUFFER = 32 << 10;
    private static final int WRITTEN_BYTES = 64 << 20;

    private Contestant() {}

    /** Arguments: which server, the project's folder, and for a store on disk, its folder. */
    public static void main(String[] args) throws Exception {
        Project project = Project.in(Path.of(args[1]));
        System.out.println(
                switch (args[0]) {
                    case ENTENTE -> entente(ServerSettings.local(0), memory(project));
                    case FUSEKI -> address(fuseki(memory(project)).start());
                    case FUSEKI_32K ->
                        address(withJettysBuffers(fuseki(memory(project))).start());
                    case WRITABLE -> entente(writable(), CheckedStore.of(store(project, args), project));
                    default -> throw new IllegalArgumentException("No server is called " + args[0]);
                });
        while (System.in.read() >= 0) {
            // nothing is said to it
        }
        Runtime.getRuntime().halt(0);
    }

    private static Store memory(Project project) {
        return new MemoryStore(Edition.of(project));
    }

    private static Tdb2Store store(Project project, String[] args) {
        return args.length > 2
                ? Tdb2Store.open(new StoreSettings(Path.of(args[2]), false, "bench"), project)
                : Tdb2Store.inMemory(Edition.of(project));
    }

    private static ServerSettings writable() {
        return ServerSettings.local(0)
                .with(Limits.USUAL.withRequestBytes(WRITTEN_BYTES))
                .withWriteAccess(ACCESS);
    }

    private static String entente(ServerSettings settings, Store store) {
        return EntenteServer.start(settings, store).address() + "sparql";
    }

    private static FusekiServer fuseki(Store store) {
        return FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/ds", store.dataset())
                .build();
    }

    private static FusekiServer withJettysBuffers(FusekiServer server) {
        for (Connector connector : server.getJettyServer().getConnectors()) {
            connector
                    .getConnectionFactory(HttpConnectionFactory.class)
                    .getHttpConfiguration()
                    .setOutputBufferSize(JETTY_BUFFER);
        }
        return server;
    }

    private static String address(FusekiServer server) {
        return "http://127.0.0.1:" + server.getHttpPort() + "/ds";
    }
}
