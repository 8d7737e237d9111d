package org.w3id.entente.cli;

import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;

/** Usage help of which the examples at the end are never wrapped, so that each can be pasted as it stands. */
final class WholeExamples extends Help {

    private WholeExamples(CommandSpec command, ColorScheme colours) {
        super(command, colours);
    }

    static CommandLine in(CommandLine commandLine) {
        return commandLine.setHelpFactory(WholeExamples::new);
    }

    @Override
    public String footer(Object... params) {
        return String.join(
                "",
                Arrays.stream(commandSpec().usageMessage().footer())
                        .map(line -> line + System.lineSeparator())
                        .toList());
    }
}
