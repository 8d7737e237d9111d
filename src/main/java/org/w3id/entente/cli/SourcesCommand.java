package org.w3id.entente.cli;

import org.w3id.entente.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** The command {@code entente sources}: what joins the claims to the papers' own texts. */
@Command(
        name = "sources",
        description = "Address passages in the papers' texts, and check the cited ones against them.",
        subcommands = {SourcesBlocksCommand.class, SourcesLocateCommand.class, SourcesVerifyCommand.class},
        footer = {"", "Example:", "  entente sources verify --texts texts"})
final class SourcesCommand {

    @ParentCommand
    private Entente entente;

    @Mixin
    private HelpOption help;

    Project project() {
        return entente.project();
    }
}
