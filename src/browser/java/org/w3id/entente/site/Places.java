package org.w3id.entente.site;

import java.nio.file.Path;
import org.w3id.entente.publication.DocumentSource;
import org.w3id.entente.server.ServerSettings;
import org.w3id.entente.server.ServerUnderTest;
import org.w3id.entente.staticsite.StaticSite;
import org.w3id.entente.store.MemoryStore;

/** Where tests in a browser find pages: on a server, and on disk without any. Each is made once for all of them. */
final class Places {

    /** A few pages and all that they need to be shown. */
    private static final String ON_DISK = "assets/.*|search\\.html|sparql\\.html|id/state/japan\\.html";

    private Places() {}

    /** The address of a server of the project's own data, with a slash at the end. */
    static String server() {
        return Server.RUNNING.address();
    }

    /** Writes some pages of the same into {@code folder}, and gives its address, with a slash at the end. */
    static String disk(Path folder) {
        DocumentSource all = Documents.of(ServerUnderTest.projectEdition(), Hosting.FILES);
        new StaticSite(new Chosen(all, path -> path.matches(ON_DISK)), Hosting.FILES).publish(folder, (done, of) -> {});
        return folder.toUri().toString();
    }

    private static final class Server {
        static final ServerUnderTest RUNNING = started();

        private static ServerUnderTest started() {
            ServerUnderTest server =
                    ServerUnderTest.start(ServerSettings.local(0), new MemoryStore(ServerUnderTest.projectEdition()));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }
}
