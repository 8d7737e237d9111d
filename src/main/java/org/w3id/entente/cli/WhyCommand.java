package org.w3id.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.project.InputException;
import org.w3id.entente.query.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code entente why}: the proofs of one tension or relation. */
@Command(
        name = "why",
        description = "Proves a tension or relation: by which rule, from which claims, in which passages.",
        footer = {
            "",
            "Example:",
            "  entente why burden/south-korea--united-states/cost-sharing-talks-2019",
            "  entente why tension:burden/south-korea--united-states/cost-sharing-talks-2019 --all"
        })
final class WhyCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @ParentCommand
    private Entente entente;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TENSION",
            description =
                    "Its IRI, or what follows id/tension/ or id/relation/ in it; 'tensions --format json' prints IRIs.")
    private String name;

    @Option(names = "--all", description = "Every proof. Default: the strongest.")
    private boolean all;

    @Override
    public Integer call() {
        CompleteGraph inferred = CompleteGraph.of(entente.project());
        Tension tension = find(inferred.tensions());
        new ProofOutline(inferred.stated(), inferred.rules())
                .lines(tension, all)
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE.code();
    }

    private Tension find(List<Tension> tensions) {
        String path = path(name);
        return tensions.stream()
                .filter(tension -> path.equals(path(tension.iri().getURI())) || path.equals(shortPath(tension)))
                .findFirst()
                .orElseThrow(() -> unknown(path, tensions));
    }

    /** What follows {@code id/}, also where the name has a prefix instead. */
    private static String path(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return (lower.startsWith(Namespaces.ID) ? lower.substring(Namespaces.ID.length()) : lower)
                .replaceFirst("^id:", "")
                .replaceFirst("^tension:", "tension/");
    }

    private static String shortPath(Tension tension) {
        return withoutSpace(path(tension.iri().getURI()));
    }

    private static String withoutSpace(String path) {
        return path.replaceFirst("^(tension|relation)/", "");
    }

    private InputException unknown(String path, List<Tension> tensions) {
        String nearest = Suggestion.of(
                withoutSpace(path), tensions.stream().map(WhyCommand::shortPath).toList());
        return new InputException("No tension or relation \"" + name + "\"." + nearest + " All of them: "
                + Entente.command() + " tensions, " + Entente.command() + " tensions --relations");
    }
}
