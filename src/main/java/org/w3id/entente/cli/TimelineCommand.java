package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.experiment.Timeline;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code entente timeline}: when the tensions held. */
@Command(
        name = "timeline",
        description =
                "Shows when the tensions held, as far as the sources tell: certainly, possibly, or with no begin told.",
        footer = {"", "Example:", "  entente timeline", "  entente timeline --format csv"})
final class TimelineCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Entente entente;

    @Option(names = "--relations", description = "Inferred relations, such as quasi-alliances, instead of tensions.")
    private boolean relations;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, csv or json. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Override
    public Integer call() {
        format.requireOneOf("a timeline", Format.TEXT, Format.CSV, Format.JSON);
        TensionInference inferred = TensionInference.of(entente.project());
        Terminal terminal = Terminal.detect();
        List<Tension> tensions = inferred.tensions().stream()
                .filter(tension -> tension.relation() == relations)
                .toList();
        Timeline timeline = Timeline.of(tensions, inferred.stated(), TimelineText.times(terminal));
        if (tensions.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("The rules infer no " + (relations ? "relation" : "tension") + " from the claims.");
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.println(new TimelineData(timeline).json());
            case CSV -> out.print(new TimelineData(timeline).csv());
            default ->
                new TimelineText(timeline, new Labels(inferred.stated()), terminal)
                        .lines()
                        .forEach(out::println);
        }
        return ExitCode.DONE.code();
    }
}
