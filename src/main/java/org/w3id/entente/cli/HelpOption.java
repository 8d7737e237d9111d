package org.w3id.entente.cli;

import picocli.CommandLine.Option;

/** The option {@code --help} of a subcommand; the version is told by {@code entente} alone. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean asked;
}
