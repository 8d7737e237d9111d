package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.project.Project;
import org.w3id.entente.validation.Finding;
import org.w3id.entente.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code entente validate}. */
@Command(
        name = "validate",
        description = {
            "Checks the project's data, or Turtle files of yours, by the shapes and check queries of ontology/.",
            "A file is judged beside the project's data; only what the file itself describes is reported.",
            "Nothing is written."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:No errors and no warnings. Remarks (INFO) may be printed.",
            "1:At least one error or warning.",
            "2:A file is missing, empty or not well-formed."
        },
        footer = {"", "Example:", "  entente validate", "  entente validate my-claims.ttl"})
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Entente entente;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Turtle files. Default: the project's data.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Override
    public Integer call() {
        format.requireOneOf("findings", Format.TEXT, Format.JSON);
        Project project = entente.project();
        Validator validator = Validator.of(project);
        KnowledgeGraph knowledge = KnowledgeGraph.load(project);
        List<Finding> findings = files.isEmpty() ? validator.validate(knowledge) : validator.validate(knowledge, files);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(FindingsText.json(findings));
        } else {
            findings.forEach(finding -> out.println(FindingsText.line(finding)));
            out.println(FindingsText.summary(findings, judged(), validator.size()));
        }
        return ExitCode.after(findings).code();
    }

    private String judged() {
        return files.isEmpty()
                ? "the project's data"
                : files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
