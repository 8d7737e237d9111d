package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.inference.Tension;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code entente tensions}: the tensions that the rules infer. */
@Command(
        name = "tensions",
        description = "Lists the tensions that the rules infer from the claims, with their status, time and sources.",
        footer = {
            "",
            "Example:",
            "  entente tensions",
            "  entente tensions --relations",
            "  entente tensions --between \"South Korea,Japan\" --kind settlement --format json",
            "  entente tensions --as-of 2018-12 --theory cha,snyder",
            "  entente tensions --doubt reported,attributed"
        })
final class TensionsCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @ParentCommand
    private Entente entente;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--between",
            split = ",",
            paramLabel = "NAME",
            description = "Only tensions of all these parties: label, short name or IRI, separated by commas.")
    private List<String> between = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only those of this kind, such as burden.")
    private String kind;

    @Option(names = "--relations", description = "Inferred relations, such as quasi-alliances, instead of tensions.")
    private boolean relations;

    @Mixin
    private Experiment experiment;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Override
    public Integer call() {
        format.requireOneOf("a list of tensions", Format.TABLE, Format.CSV, Format.JSON);
        CompleteGraph inferred = CompleteGraph.of(entente.project());
        TermNames names = new TermNames(inferred.stated());
        List<Tension> tensions = experiment.tensions(inferred);
        List<Node> parties = between.stream()
                .map(name -> names.actor(name, inferred.tensions()))
                .toList();
        Predicate<Tension> asked = tension -> tension.parties().containsAll(parties);
        Predicate<Tension> wanted = asked.and(tension -> tension.relation() == relations);
        if (kind != null) {
            Node wantedKind = names.kind(kind, relations);
            wanted = wanted.and(tension -> tension.kind().equals(wantedKind));
        }
        List<Tension> found = tensions.stream().filter(wanted).toList();
        if (found.isEmpty()) {
            spec.commandLine().getErr().println(nothing(parties, new Labels(inferred.stated())));
        }
        experiment.notes(inferred.stated()).forEach(spec.commandLine().getErr()::println);
        print(found, inferred);
        if (format == Format.TABLE && !relations && kind == null) {
            addRelations(tensions.stream().filter(asked.and(Tension::relation)).count());
        }
        return ExitCode.DONE.code();
    }

    private String nothing(List<Node> parties, Labels labels) {
        String whose = parties.isEmpty()
                ? ""
                : " of "
                        + String.join(
                                " and ",
                                parties.stream().map(labels::inSentence).toList());
        String with = experiment.typed().isEmpty() ? "The" : "With " + experiment.typed() + " the";
        return with + " rules infer no " + (kind == null ? "" : kind + " ") + (relations ? "relation" : "tension")
                + whose + " from the claims.";
    }

    private void addRelations(long number) {
        if (number > 0) {
            List<String> words = new ArrayList<>(List.of("tensions"));
            if (!between.isEmpty()) {
                words.addAll(List.of("--between", String.join(",", between)));
            }
            words.addAll(experiment.words());
            words.add("--relations");
            spec.commandLine()
                    .getOut()
                    .println("\nAlso " + number + (number == 1 ? " relation" : " relations") + ":\n  "
                            + NextCommand.of(words.toArray(String[]::new)));
        }
    }

    private void print(List<Tension> found, CompleteGraph inferred) {
        TensionList list = new TensionList(found, inferred.stated(), experiment.asOf(inferred.stated()));
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.println(list.json());
            case CSV -> out.print(list.csv());
            default -> {
                out.print(list.table(Terminal.detect()));
                if (!found.isEmpty()) {
                    out.println("\n" + TensionList.legend(relations));
                }
                found.stream()
                        .filter(tension -> experiment.typed().isEmpty())
                        .findFirst()
                        .ifPresent(first -> out.println(
                                "\nThe proof of the first:\n  " + NextCommand.of("why", TensionList.name(first))));
            }
        }
    }
}
