package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.w3id.entente.experiment.TheoryComparison;
import org.w3id.entente.experiment.TheoryInCase;
import org.w3id.entente.inference.TensionInference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code entente theories}: the theories side by side. */
@Command(
        name = "theories",
        description = {
            "Compares the theories: what the rules of each infer, what each expects, where they disagree, and what the"
                    + " papers say happened.",
            "Claims, modes and publishers are counted apart. That is no score."
        },
        footer = {"", "Example:", "  entente theories", "  entente theories cha", "  entente theories --format json"})
final class TheoriesCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Entente entente;

    @Parameters(
            paramLabel = "THEORY",
            arity = "0..1",
            description =
                    "Its short name or label, or an author's family name: the details of one, or of all that are meant.")
    private String name;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or json. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Override
    public Integer call() {
        format.requireOneOf("theories", Format.TABLE, Format.JSON);
        TheoryComparison comparison = TheoryComparison.of(TensionInference.of(entente.project()));
        PrintWriter out = spec.commandLine().getOut();
        List<TheoryInCase> asked = asked(comparison);
        if (format == Format.JSON) {
            out.println(new TheoryData(comparison).json(asked));
        } else if (name == null) {
            out.print(new TheoryOverview(comparison, Terminal.detect()).text());
        } else {
            new TheoryText(comparison).lines(asked).forEach(out::println);
        }
        return ExitCode.DONE.code();
    }

    private List<TheoryInCase> asked(TheoryComparison comparison) {
        if (name == null) {
            return comparison.theories();
        }
        List<Node> meant = new TermNames(comparison.stated()).theories(name);
        return comparison.theories().stream()
                .filter(theory -> meant.contains(theory.theory()))
                .toList();
    }
}
