package org.w3id.entente.cli;

import java.util.concurrent.Callable;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.server.EntenteServer;
import org.w3id.entente.server.ServerSettings;
import org.w3id.entente.store.MemoryStore;
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
        description = "Serves the graph: SPARQL, and a page and data for each thing.",
        footer = {"", "Example:", "  entente serve --port 3030"})
final class ServeCommand implements Callable<Integer> {

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

    @Override
    public Integer call() {
        try (Store store = new MemoryStore(Edition.of(entente.project()));
                EntenteServer server = EntenteServer.start(ServerSettings.local(port), store)) {
            spec.commandLine().getOut().println("Entente is served at " + server.address());
            server.join();
        }
        return ExitCode.DONE.code();
    }
}
