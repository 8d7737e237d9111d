package org.w3id.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.source.Paper;
import org.w3id.entente.source.PaperText;
import org.w3id.entente.source.Papers;
import org.w3id.entente.source.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code entente sources verify}. */
@Command(
        name = "verify",
        description = {
            "Check every cited passage against the papers' texts, and print each claim beside what it cites.",
            "Exit code 1 where something does not match, or where --coverage finds a gap."
        },
        footer = {
            "",
            "Example:",
            "  entente sources verify --texts texts --paper kim-2019 --coverage",
            "",
            "The folder holds one UTF-8 text per paper, named as ent:fileName says, such as kim-2019.txt."
        })
final class SourcesVerifyCommand implements Callable<Integer> {

    @ParentCommand
    private SourcesCommand sources;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Option(names = "--texts", paramLabel = "DIR", required = true, description = "Folder that holds the texts.")
    private Path texts;

    @Option(names = "--paper", paramLabel = "NAME", description = "Check this paper only.")
    private String paper;

    @Option(
            names = "--coverage",
            description = "Also list the article text that no claim cites; each such gap counts as a finding.")
    private boolean coverage;

    @Option(names = "--quiet", description = "Print findings and the summary only.")
    private boolean quiet;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "Width of the lines in characters. Default: that of the terminal, else 100.")
    private Integer width;

    @Override
    public Integer call() {
        if (!Files.isDirectory(texts)) {
            throw new InputException(
                    "No such folder: " + texts + ". Name the folder of the papers' texts with --texts.");
        }
        List<Paper> papers = selected(Papers.of(KnowledgeGraph.load(sources.project())));
        List<Verification> verifications = papers.stream()
                .map(selected -> new Verification(selected, textOf(selected)))
                .toList();
        int columns = width == null ? Terminal.detect().width() : width;
        VerificationReport report = new VerificationReport(spec.commandLine().getOut(), columns, quiet, coverage);
        int findings = report.print(verifications);
        return (findings == 0 ? ExitCode.DONE : ExitCode.FINDINGS).code();
    }

    private List<Paper> selected(List<Paper> papers) {
        if (paper == null) {
            return papers;
        }
        List<Paper> selected =
                papers.stream().filter(known -> known.name().equals(paper)).toList();
        if (selected.isEmpty()) {
            String names = papers.stream().map(Paper::name).collect(Collectors.joining(", "));
            throw new InputException("No paper is called \"" + paper + "\". The data has: " + names + ".");
        }
        return selected;
    }

    private PaperText textOf(Paper selected) {
        Path file = texts.resolve(selected.fileName());
        if (!Files.exists(file)) {
            throw new InputException("No text of " + selected.label() + ": expected the file " + file
                    + ". Put it there, or check one paper with --paper.");
        }
        return PaperText.read(file);
    }
}
