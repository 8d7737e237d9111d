package org.w3id.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.endpoint.Endpoint;
import org.w3id.entente.endpoint.GraphName;
import org.w3id.entente.endpoint.GraphPush;
import org.w3id.entente.endpoint.OwnServer;
import org.w3id.entente.endpoint.ProjectGraphs;
import org.w3id.entente.endpoint.PushOutcome;
import org.w3id.entente.endpoint.PushProgress;
import org.w3id.entente.endpoint.PushRequest;
import org.w3id.entente.endpoint.PushedGraph;
import org.w3id.entente.endpoint.PushedGraph.Change;
import org.w3id.entente.endpoint.SparqlServer;
import org.w3id.entente.endpoint.TripleLoader;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code entente push}: the named graphs to a SPARQL server. */
@Command(
        name = "push",
        description = {
            "Copies the named graphs, with what is derived and inferred and the catalogue, to a SPARQL 1.1 server. A server"
                    + " of \"entente serve\" makes these by itself and is refused.",
            "They are put aside there in batches and verified by number and hash; then one update makes the graphs of"
                    + " their names the same, so that readers see the graphs from before or the new ones. Other graphs are"
                    + " left alone, and one that holds something else is refused without --replace.",
            "Run it again after a failure: what has arrived is not sent twice."
        },
        footer = {
            "",
            "Example:",
            "  entente push --endpoint http://localhost:3030/ds/query \\",
            "    --update http://localhost:3030/ds/update",
            "  entente push --endpoint http://localhost:3030/ds/query \\",
            "    --update http://localhost:3030/ds/update --graph graph:inferred --replace"
        })
final class PushCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Entente entente;

    @Mixin
    private ServerOptions server;

    @Option(
            names = "--graph-store",
            paramLabel = "URL",
            description =
                    "Where it takes triples by the Graph Store protocol, often faster. Default: all goes by update.")
    private String graphStore;

    @Option(
            names = "--graph",
            paramLabel = "IRI",
            description = "A graph to send; repeat it for several. Default: all.")
    private List<String> graphs = List.of();

    @Option(names = "--replace", description = "Replace graphs of the same names that hold something else.")
    private boolean replace;

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "5000",
            description = "How many triples to send at once; more only where blank nodes keep them together. Default:"
                    + " ${DEFAULT-VALUE}.")
    private int batchSize;

    @Override
    public Integer call() {
        if (batchSize < 1) {
            throw new InputException("--batch must be 1 or more, not " + batchSize + ".");
        }
        PushRequest request =
                new PushRequest(graphs.stream().map(GraphName::of).distinct().toList(), batchSize, replace);
        Endpoint endpoint = server.endpoint();
        SparqlServer target = endpoint.connect();
        TripleLoader loader = Optional.ofNullable(graphStore)
                .map(endpoint::graphStore)
                .orElseGet(() -> TripleLoader.byUpdate(target));
        Project project = entente.project();
        ProjectGraphs.require(request.graphs(), project);
        endpoint.requireReachable(graphStore == null ? List.of() : List.of(graphStore));
        OwnServer.refuse(endpoint, target);
        DatasetGraph published = Edition.of(project).dataset().asDatasetGraph();
        show(GraphPush.run(target, loader, published, request, this::report));
        return ExitCode.DONE.code();
    }

    private void report(PushProgress.Step step) {
        spec.commandLine()
                .getErr()
                .println(shown(step.graph()) + " " + step.number() + "/" + step.count() + ": "
                        + count(step.triples(), "triple") + (step.before() ? ", sent before" : ""));
    }

    private void show(PushOutcome outcome) {
        List<String> lines = new ArrayList<>();
        for (PushedGraph graph : outcome.graphs()) {
            lines.add(shown(graph.name()) + " " + word(graph.change()) + ": " + count(graph.triples(), "triple")
                    + ", SHA-256 " + graph.hash());
        }
        int triples = outcome.graphs().stream().mapToInt(PushedGraph::triples).sum();
        lines.add("The server holds " + count(outcome.graphs().size(), "graph") + " with " + count(triples, "triple")
                + ", each verified.");
        if (!outcome.leftOver().isEmpty()) {
            lines.add("Another push has put aside what it has not taken away; drop it unless that push still runs: "
                    + outcome.leftOver().stream()
                            .map(graph -> "<" + graph.getURI() + ">")
                            .collect(Collectors.joining(", ")));
        }
        lines.forEach(spec.commandLine().getOut()::println);
    }

    private static String word(Change change) {
        return switch (change) {
            case NEW -> "is new";
            case REPLACED -> "is replaced";
            case UNCHANGED -> "was there";
        };
    }

    private static String shown(Node graph) {
        return Namespaces.PREFIXES.shortForm(graph.getURI());
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
