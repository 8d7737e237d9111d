package org.w3id.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.apache.jena.graph.Graph;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.project.TextFile;
import org.w3id.entente.query.QueryCatalogue;
import org.w3id.entente.validation.Finding;
import org.w3id.entente.validation.Validator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code entente}; alone it prints what the graph holds and which tensions follow. */
@Command(
        name = "entente",
        description =
                "A knowledge graph of alliance relations: cited claims, checked answers, tensions with their proofs.",
        mixinStandardHelpOptions = true,
        version = "entente 0.1.0",
        footer = {"", "Example:", "  entente", "  entente tensions --between \"South Korea,Japan\""},
        subcommands = {
            TensionsCommand.class,
            WhyCommand.class,
            WhyNotCommand.class,
            WhatIfCommand.class,
            TimelineCommand.class,
            TheoriesCommand.class,
            QueryCommand.class,
            QueriesCommand.class,
            ValidateCommand.class,
            SourcesCommand.class,
            ServeCommand.class,
            PushCommand.class,
            PublishCommand.class,
            InferCommand.class,
            CompletionCommand.class
        })
public final class Entente implements Callable<Integer> {

    /** The launcher sets this to how it was called, so that what is suggested can be typed as it stands. */
    private static final String COMMAND_PROPERTY = "entente.command";

    /** The launcher sets this to its own folder, so that a checkout's data counts from wherever it is called. */
    static final String HOME_PROPERTY = "entente.home";

    private static final Path STDIN = Path.of("stdin");

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--project",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "Folder that holds ontology/, data/ and queries/. Default: the checkout, else the jar's own copies.")
    private Path projectFolder;

    private final InputStream in;

    private Entente(InputStream in) {
        this.in = in;
    }

    public static void main(String[] args) {
        OutputStream results = new PipedOutput(new FileOutputStream(FileDescriptor.out));
        System.exit(run(
                new PrintWriter(results, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs one command; results go to {@code out}, errors to {@code err}. Returns the exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(System.in, out, err, args);
    }

    /** The same for a command that may read {@code in}. */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... args) {
        FailureReport report = new FailureReport(err);
        int code;
        try {
            code = FormatRefusal.in(WholeExamples.in(new CommandLine(new Entente(in))))
                    .setOut(out)
                    .setErr(err)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setExecutionExceptionHandler((e, command, parsed) -> report.after(e))
                    .execute(args);
        } catch (RuntimeException | Error e) {
            code = report.after(e);
        }
        if (out.checkError()) {
            code = report.after(new InputException("The result could not be written."));
        }
        err.flush();
        return code;
    }

    /** All of standard input; throws {@link InputException} where it is not UTF-8. */
    String input() {
        try {
            return TextFile.decode(STDIN, in.readAllBytes());
        } catch (IOException e) {
            throw new InputException(STDIN, 0, 0, "cannot be read: " + e.getMessage());
        }
    }

    /** What to type to call this program. */
    static String command() {
        return System.getProperty(COMMAND_PROPERTY, "entente");
    }

    /** The project that the options and the place of the call select. */
    Project project() {
        refuseExclamationMark();
        if (projectFolder != null) {
            return Project.in(projectFolder);
        }
        String home = System.getProperty(HOME_PROPERTY);
        if (home != null) {
            return Project.in(Path.of(home));
        }
        Path here = Path.of("").toAbsolutePath();
        return Project.isIn(here) ? Project.in(here) : Project.bundled();
    }

    /** Java takes "!/" in the path of a jar for the end of the jar's name, on which Jena fails to start. */
    private static void refuseExclamationMark() {
        String program = Entente.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        if (program.contains("!/")) {
            throw new InputException("Java cannot run " + program
                    + ": the name of a folder ends in an exclamation mark. Rename it, or move the program.");
        }
    }

    @Override
    public Integer call() {
        Project project = project();
        KnowledgeGraph graph = KnowledgeGraph.load(project);
        Validator validator = Validator.of(project);
        Graph stated = graph.stated();
        // Validation reads a copy of its own, so it can run beside the inference.
        ForkJoinTask<List<Finding>> validation = ForkJoinPool.commonPool().submit(() -> validator.validate(stated));
        CompleteGraph loaded = CompleteGraph.of(project, graph);
        List<Finding> findings = validation.join();
        new Overview(
                        loaded,
                        findings,
                        validator.size(),
                        QueryCatalogue.of(project).queries())
                .print(spec.commandLine().getOut(), Terminal.detect());
        return ExitCode.after(findings).code();
    }
}
