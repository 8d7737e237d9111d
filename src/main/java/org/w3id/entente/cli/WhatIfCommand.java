package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.entente.experiment.Scenario;
import org.w3id.entente.experiment.Scenarios;
import org.w3id.entente.experiment.WhatIf;
import org.w3id.entente.inference.TensionInference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code entente what-if}: what would follow in a scenario. */
@Command(
        name = "what-if",
        description = {
            "Shows which tensions would be gained, lost or changed in a scenario, and why. Without one, lists them.",
            "A scenario supposes hypotheses, doubts claims or switches theories off. Nothing is written."
        },
        footer = {
            "",
            "Example:",
            "  entente what-if",
            "  entente what-if beijing-lifts-retaliation",
            "  entente what-if my-scenario.ttl --format json"
        })
final class WhatIfCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Entente entente;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "Its name, label or IRI, or the path of a Turtle file with a scenario of yours.")
    private String name;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Override
    public Integer call() {
        format.requireOneOf("scenarios", Format.TABLE, Format.CSV, Format.JSON);
        TensionInference base = TensionInference.of(entente.project());
        Scenarios scenarios = Scenarios.of(entente.project(), base.stated());
        if (name == null) {
            list(scenarios.scenarios());
        } else {
            show(WhatIf.of(base, scenarios.find(name)), base);
        }
        return ExitCode.DONE.code();
    }

    private void list(List<Scenario> scenarios) {
        PrintWriter out = spec.commandLine().getOut();
        ScenarioList list = new ScenarioList(scenarios);
        if (scenarios.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("The project has no scenarios. One is a Turtle file in data/scenarios/.");
        }
        switch (format) {
            case JSON -> out.println(list.json());
            case CSV -> out.print(list.csv());
            default -> list.lines().forEach(out::println);
        }
    }

    private void show(WhatIf result, TensionInference base) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.println(new WhatIfData(result, base.stated()).json());
            case CSV -> out.print(new WhatIfData(result, base.stated()).csv());
            default -> new WhatIfText(result, base.stated(), name).lines().forEach(out::println);
        }
    }
}
