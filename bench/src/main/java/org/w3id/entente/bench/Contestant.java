package org.w3id.entente.bench;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.server.EntenteServer;
import org.w3id.entente.server.ServerSettings;
import org.w3id.entente.store.MemoryStore;
import org.w3id.entente.store.Store;

/**
 * One of two servers on the same data in memory, in a JVM of its own, on a free port of the loopback address. Prints where
 * it answers queries, and ends when its standard input does: with whoever started it.
 */
final class Contestant {

    static final String ENTENTE = "entente";
    static final String FUSEKI = "fuseki";

    private Contestant() {}

    /** Arguments: which server, and the project's folder. */
    public static void main(String[] args) throws Exception {
        Store store = new MemoryStore(Edition.of(Project.in(Path.of(args[1]))));
        System.out.println(args[0].equals(ENTENTE) ? entente(store) : fuseki(store));
        while (System.in.read() >= 0) {
            // nothing is said to it
        }
        Runtime.getRuntime().halt(0);
    }

    private static String entente(Store store) {
        return EntenteServer.start(ServerSettings.local(0), store).address() + "sparql";
    }

    private static String fuseki(Store store) {
        FusekiServer server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/ds", store.dataset())
                .start();
        return "http://127.0.0.1:" + server.getHttpPort() + "/ds";
    }
}
