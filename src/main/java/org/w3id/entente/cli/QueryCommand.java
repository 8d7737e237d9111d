package org.w3id.entente.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.query.Answer;
import org.w3id.entente.query.PreparedQuery;
import org.w3id.entente.query.QueryCatalogue;
import org.w3id.entente.query.QueryRunner;
import org.w3id.entente.query.StoredQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs a stored query, or one that the user brings. */
@Command(
        name = "query",
        description = "Runs a stored query, or one of your own.",
        footer = {
            "",
            "Example:",
            "  entente query term --set term=ent:Alliance",
            "  entente query my-question.rq --format csv",
            "  echo 'ASK { state:japan a ent:State }' | entente query -"
        })
final class QueryCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Entente entente;

    @Parameters(
            index = "0",
            paramLabel = "NAME|FILE|-",
            description =
                    "A stored query (\"entente queries\" lists them), a file such as question.rq, or - for standard input.")
    private String source;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv or json for SELECT and ASK (default: table); ttl for CONSTRUCT and DESCRIBE.")
    private Format format;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "The value of a parameter: an IRI, a prefixed name such as state:japan, or a literal.")
    private List<String> settings = List.of();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "When to give up. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "" + QueryRunner.MOST,
            description = "How many rows or triples an answer may have. Default: ${DEFAULT-VALUE}.")
    private int most;

    @Override
    public Integer call() {
        if (timeout < 1) {
            throw new InputException("--timeout must be 1 second or more, not " + timeout + ".");
        }
        if (most < 1) {
            throw new InputException("--most must be 1 or more, not " + most + ".");
        }
        Project project = entente.project();
        StoredQuery stored = stored(project);
        PreparedQuery prepared = stored.prepare(values());
        Format chosen = fitting(prepared.query());
        Terminal terminal = Terminal.detect();
        Dataset dataset;
        Answer answer;
        Progress progress = Progress.of(terminal, spec.commandLine().getErr(), "Running the query ...");
        try {
            dataset = CompleteGraph.of(project).dataset();
            answer = new QueryRunner(dataset, Duration.ofSeconds(timeout), most).run(prepared);
        } finally {
            progress.end();
        }
        Labels labels = new Labels(dataset.asDatasetGraph().getDefaultGraph());
        print(stored, answer, new AnswerPrinter(labels, terminal).text(answer, chosen));
        return ExitCode.DONE.code();
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new InputException("--set takes NAME=VALUE, not \"" + setting + "\".");
            }
            values.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return values;
    }

    private StoredQuery stored(Project project) {
        if (source.equals("-")) {
            return StoredQuery.of("stdin", entente.input());
        }
        if (source.contains(".")) {
            return StoredQuery.read(file());
        }
        QueryCatalogue catalogue = QueryCatalogue.of(project);
        return !catalogue.holds(source) && Files.isRegularFile(file())
                ? StoredQuery.read(file())
                : catalogue.find(source);
    }

    private Path file() {
        try {
            return Path.of(source);
        } catch (InvalidPathException e) {
            throw new InputException("No file can be called \"" + source + "\": " + e.getReason() + ".");
        }
    }

    private Format fitting(Query query) {
        boolean triples = query.isConstructType() || query.isDescribeType();
        Format chosen = format != null ? format : triples ? Format.TTL : Format.TABLE;
        if (triples) {
            chosen.requireOneOf("a query that gives triples (CONSTRUCT, DESCRIBE)", Format.TTL);
        } else {
            chosen.requireOneOf(
                    "a query that gives rows or yes and no (SELECT, ASK)", Format.TABLE, Format.CSV, Format.JSON);
        }
        return chosen;
    }

    private void print(StoredQuery stored, Answer answer, String text) {
        spec.commandLine().getOut().print(text);
        if (answer.isEmpty()) {
            String nothing = answer instanceof Answer.Triples ? "No triples." : "No rows.";
            String note = stored.decorators().description();
            spec.commandLine().getErr().println(note.isEmpty() ? nothing : nothing + " " + note);
        }
    }
}
