package org.w3id.entente.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.SparqlText;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.project.TextFile;

/**
 * A check that is a SELECT query: each row is a finding about {@code ?node}. {@code ?term}, where bound, is the value at
 * fault. The message stands in the file's header, with variables of the row in braces:
 *
 * <pre>
 * #+ severity: ERROR
 * #+ message: No ontology file declares {term}. Correct the name, or declare it.
 * </pre>
 */
final class CheckQuery {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final String name;
    private final Severity severity;
    private final String message;
    private final Query query;

    private CheckQuery(String name, Severity severity, String message, Query query) {
        this.name = name;
        this.severity = severity;
        this.message = message;
        this.query = query;
    }

    /** Reads all checks below {@code folder}. */
    static List<CheckQuery> readAll(Path folder) {
        return Project.files(folder, ".rq").stream().map(CheckQuery::read).toList();
    }

    private static CheckQuery read(Path file) {
        String text = TextFile.read(file);
        CheckQuery check = new CheckQuery(
                file.getFileName().toString().replaceFirst("\\.rq$", ""),
                severity(file, decorator(file, text, "severity")),
                decorator(file, text, "message"),
                SparqlText.parse(file, text));
        check.refuseUnfit(file);
        return check;
    }

    private void refuseUnfit(Path file) {
        if (!query.isSelectType()) {
            throw new InputException(file, 0, 0, "a check is a SELECT query, whose rows are the findings");
        }
        List<String> variables = query.getResultVars();
        if (!variables.contains("node")) {
            throw new InputException(file, 0, 0, "a check selects ?node, which the finding is about");
        }
        VARIABLE.matcher(message)
                .results()
                .map(variable -> variable.group(1))
                .filter(variable -> !variables.contains(variable))
                .findFirst()
                .ifPresent(variable -> {
                    throw new InputException(
                            file, 0, 0, "the message names {" + variable + "}, but the query selects no ?" + variable);
                });
    }

    private static Severity severity(Path file, String text) {
        try {
            return Severity.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new InputException(file, 0, 0, "severity is " + text + ", expected ERROR, WARN or INFO");
        }
    }

    private static String decorator(Path file, String text, String key) {
        String start = "#+ " + key + ":";
        return text.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst()
                .orElseThrow(() -> new InputException(file, 0, 0, "has no line \"" + start + " …\""));
    }

    /** Findings in {@code data}, without places. */
    List<Finding> judge(Graph data) {
        List<Finding> findings = new ArrayList<>();
        try (QueryExec execution = QueryExec.graph(data).query(query).build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row ->
                    findings.add(new Finding(severity, name, row.get("node"), null, row.get("term"), fill(row), null)));
        }
        return findings;
    }

    private String fill(Binding row) {
        return VARIABLE.matcher(message).replaceAll(variable -> {
            Node value = row.get(variable.group(1));
            return Matcher.quoteReplacement(value == null ? variable.group() : readable(value));
        });
    }

    private static String readable(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : ShortName.of(value);
    }
}
