package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.endpoint.GraphName;
import org.w3id.entente.endpoint.InferenceOutcome;
import org.w3id.entente.endpoint.InferenceProgress;
import org.w3id.entente.endpoint.InferenceRequest;
import org.w3id.entente.endpoint.RemoteInference;
import org.w3id.entente.endpoint.SparqlServer;
import org.w3id.entente.endpoint.UpdateScript;
import org.w3id.entente.inference.RuleBook;
import org.w3id.entente.project.InputException;
import org.w3id.entente.rules.EntenteRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code entente infer}: the rules on the data of a SPARQL server. */
@Command(
        name = "infer",
        description = {
            "Runs the rules on the data of a SPARQL 1.1 server and leaves the tensions in a graph there.",
            "The server does the work: the rules are sent to it as SPARQL updates.",
            "What is left is what the rules conclude: kind, parties and issue of each tension. Whether a proof counts in time"
                    + " and status, and so the status and the period of a tension, is told by \"entente tensions\" alone.",
            "What an earlier run left in that graph is replaced once all is done; a graph that holds anything else is"
                    + " refused. A run that fails leaves the graph as it was. Where the server does not answer, the"
                    + " message tells what is unknown."
        },
        footer = {
            "",
            "Example:",
            "  entente infer --endpoint http://localhost:3030/ds/query \\",
            "    --update http://localhost:3030/ds/update",
            "  entente infer --show-updates > rules.ru"
        })
final class InferCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Entente entente;

    @Mixin
    private ServerOptions server;

    @Option(
            names = "--graph",
            paramLabel = "IRI",
            description =
                    "A graph that the rules read; repeat it for several. Default: all named graphs of the server, without"
                            + " what is derived or inferred.")
    private List<String> graphs = List.of();

    @Option(
            names = "--into",
            paramLabel = "IRI",
            defaultValue = "graph:inferred",
            description = "The graph to leave the conclusions in. Default: ${DEFAULT-VALUE}.")
    private String into;

    @Option(
            names = "--all",
            description =
                    "Leave all that the rules conclude, also what only prepares conclusions on tensions and relations.")
    private boolean all;

    @Option(
            names = "--show-updates",
            description = "Print the SPARQL updates and send nothing. Default for --graph: the graphs of the project.")
    private boolean showUpdates;

    @Option(
            names = "--max-rounds",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How often to repeat rules that feed each other. Default: ${DEFAULT-VALUE}.")
    private int maxRounds;

    @Override
    public Integer call() {
        if (maxRounds < 1) {
            throw new InputException("--max-rounds must be 1 or more, not " + maxRounds + ".");
        }
        InferenceRequest request = new InferenceRequest(
                graphs.stream().map(GraphName::of).distinct().toList(), GraphName.ofTarget(into), all, maxRounds);
        PrintWriter out = spec.commandLine().getOut();
        if (showUpdates) {
            KnowledgeGraph graph = KnowledgeGraph.load(entente.project());
            out.println(UpdateScript.of(request, graph.namedGraphs(), rules(graph)));
        } else {
            SparqlServer target = server.endpoint().connect();
            List<EntenteRule> rules = rules(KnowledgeGraph.load(entente.project()));
            out.println(summary(request.target(), RemoteInference.run(target, rules, request, this::report)));
        }
        return ExitCode.DONE.code();
    }

    private List<EntenteRule> rules(KnowledgeGraph graph) {
        return RuleBook.load(entente.project(), graph).rules();
    }

    private void report(InferenceProgress.Step step) {
        String names = step.rules().stream().map(EntenteRule::name).collect(Collectors.joining(", "));
        spec.commandLine()
                .getErr()
                .println(step.number() + "/" + step.count() + " " + names + ": " + count(step.triples(), "triple")
                        + (step.rounds() == 1 ? "" : " in " + step.rounds() + " rounds"));
    }

    private static String summary(Node target, InferenceOutcome outcome) {
        return "<" + target.getURI() + "> now holds " + count(outcome.triples(), "triple") + " on "
                + count(outcome.tensions(), "tension") + " and " + count(outcome.relations(), "relation")
                + ", inferred from " + count(outcome.stated().size(), "graph") + ": "
                + outcome.stated().stream()
                        .map(graph -> Namespaces.PREFIXES.shortForm(graph.getURI()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
