package org.w3id.entente.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.w3id.entente.project.InputException;
import org.w3id.entente.server.EntenteServer;
import org.w3id.entente.server.Limits;
import org.w3id.entente.server.ServerSettings;
import org.w3id.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code entente serve}. */
@Command(
        name = "serve",
        description = {
            "Serves the graph: SPARQL at /sparql, and a page and data for each thing under its path.",
            "Prints its address when it answers, and runs until it is told to end (Ctrl-C, SIGTERM).",
            "Queries only read, and reach no other server and no file. /$/ping tells whether the server is alive, and"
                    + " /$/metrics what it does, in the format of Prometheus.",
            "Give it 2 GB of memory or more where others may query it: JAVA_TOOL_OPTIONS=-Xmx2g."
        },
        footer = {
            "",
            "Example:",
            "  entente serve --port 3030",
            "  entente serve --host 0.0.0.0 --access-log requests.log",
            "  entente serve --public-url https://example.org/entente/",
            "  entente serve --store my-store --writable --user ada --password-file password.txt"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;
    /** Enough for a graph of some hundred thousand triples. */
    private static final int WRITTEN_BYTES = 64 << 20;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Entente entente;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "Default: ${DEFAULT-VALUE}; 0 is any free port.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = ServerSettings.LOOPBACK,
            description =
                    "Where to listen. Default: ${DEFAULT-VALUE}, which only this computer reaches; 0.0.0.0 is every"
                            + " address of this computer.")
    private String host;

    @Option(
            names = "--query-timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "When to stop a query. Default: ${DEFAULT-VALUE}.")
    private int queryTimeout;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "How many rows or triples an answer may have. Default: ${DEFAULT-VALUE}.")
    private int most;

    @Option(
            names = "--queries-at-once",
            paramLabel = "N",
            description =
                    "How many queries may run at once. Some more wait; others are told to come back (503). Default:"
                            + " two for each processor, and at least 4.")
    private Integer queriesAtOnce;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description =
                    "Add a line for each request to this file, in the extended format of NCSA; - is standard output."
                            + " Default: none.")
    private String accessLog;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "The address at which readers reach this server through a proxy. The description of the endpoint and"
                            + " the graph of its examples are named by it. Default: as each request says (Host).")
    private String publicUrl;

    @Mixin
    private StoreOptions storeOptions;

    @Option(names = "--verbose", description = "Show what the server logs about itself, on standard error.")
    private boolean verbose;

    @Override
    public Integer call() {
        if (verbose) {
            ServerLog.show();
        }
        try (AccessLog log = AccessLog.open(accessLog, spec.commandLine().getOut())) {
            ServerSettings settings = log.in(settings());
            try (Termination termination = Termination.awaited();
                    Store store = storeOptions.open(entente.project(), version());
                    EntenteServer server = EntenteServer.start(settings, store)) {
                termination.run(server::close);
                spec.commandLine().getOut().println("Entente is served at " + server.address());
                server.join();
            }
        }
        return ExitCode.DONE.code();
    }

    private String version() {
        return spec.root().version()[0].replaceFirst("^entente ", "");
    }

    private ServerSettings settings() {
        if (port < 0 || port > LAST_PORT) {
            throw new InputException("--port must be from 0 to " + LAST_PORT + ", not " + port + ".");
        }
        if (queryTimeout < 1) {
            throw new InputException("--query-timeout must be 1 second or more, not " + queryTimeout + ".");
        }
        if (most < 1) {
            throw new InputException("--most must be 1 or more, not " + most + ".");
        }
        Limits limits = limits();
        ServerSettings local = ServerSettings.on(host, port);
        ServerSettings settings =
                publicUrl == null ? local : local.withPublicAddress(WebAddress.of("--public-url", publicUrl));
        return storeOptions
                .writeAccess()
                .map(access ->
                        settings.with(limits.withRequestBytes(WRITTEN_BYTES)).withWriteAccess(access))
                .orElseGet(() -> settings.with(limits));
    }

    private Limits limits() {
        Limits limits =
                Limits.USUAL.withQueryTime(Duration.ofSeconds(queryTimeout)).withRows(most);
        if (queriesAtOnce == null) {
            return limits;
        }
        if (queriesAtOnce < 1) {
            throw new InputException("--queries-at-once must be 1 or more, not " + queriesAtOnce + ".");
        }
        return limits.withQueries(queriesAtOnce, limits.queriesWaiting());
    }
}
