package org.w3id.entente.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;

/** Answers a format that there is none of with those of the command, not with those of all commands. */
final class FormatRefusal implements IParameterExceptionHandler {

    private final IParameterExceptionHandler others;

    private FormatRefusal(IParameterExceptionHandler others) {
        this.others = others;
    }

    /** All other faults of what was typed are told as before. */
    static CommandLine in(CommandLine commandLine) {
        return commandLine.setParameterExceptionHandler(new FormatRefusal(commandLine.getParameterExceptionHandler()));
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) throws Exception {
        ArgSpec option = fault.getArgSpec();
        if (option == null || option.type() != Format.class || fault.getValue() == null) {
            return others.handleParseException(fault, args);
        }
        String formats = String.join(" ", option.description()).replaceFirst("\\.? Default: .*", "");
        fault.getCommandLine()
                .getErr()
                .println("No --format " + fault.getValue() + ": use " + formats.replaceFirst("\\.$", "") + ".");
        return ExitCode.UNUSABLE.code();
    }
}
