package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.w3id.entente.explanation.WhyNot;
import org.w3id.entente.explanation.WhyNotJson;
import org.w3id.entente.explanation.WhyNots;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.project.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code entente why-not}: what is missing where there is no tension or relation. */
@Command(
        name = "why-not",
        description =
                "Says what is missing for a tension or relation between two parties: for each rule that infers its"
                        + " kind the case in which the fewest conditions are not met.",
        footer = {
            "",
            "Example:",
            "  entente why-not --kind burden --between \"Japan,United States\"",
            "  entente why-not --kind coercion --between \"China,Japan\" --limit 1 --format json"
        })
final class WhyNotCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @ParentCommand
    private Entente entente;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "The kind of tension, such as burden, or of relation, such as quasi-alliance.")
    private String kind;

    @Option(
            names = "--between",
            required = true,
            split = ",",
            paramLabel = "NAME",
            description = "The two parties: label, short name or IRI, separated by a comma.")
    private List<String> between;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "3",
            description = "At most so many cases of each rule that lack equally little. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Override
    public Integer call() {
        format.requireOneOf("what is missing", Format.TEXT, Format.JSON);
        if (limit < 1) {
            throw new InputException("--limit " + limit + " is no use: give the number of cases to show, from 1.");
        }
        if (between.size() != 2) {
            throw new InputException("--between takes two parties, not " + between.size()
                    + ". Write --between \"Japan,United States\".");
        }
        CompleteGraph inferred = CompleteGraph.of(entente.project());
        TermNames names = new TermNames(inferred.stated());
        Node first = names.anyActor(between.get(0));
        Node second = names.anyActor(between.get(1));
        if (first.equals(second)) {
            throw new InputException("--between takes two parties, but both names are of one: " + first.getURI() + ".");
        }
        WhyNot whyNot = new WhyNots(inferred.run()).of(names.anyKind(kind), first, second, limit);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(WhyNotJson.of(whyNot));
        } else {
            WhyNotText.lines(whyNot, NextCommand.of("why-not", "--kind", kind, "--between", String.join(",", between)))
                    .forEach(out::println);
        }
        return ExitCode.DONE.code();
    }
}
