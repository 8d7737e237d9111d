package org.w3id.entente.query;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.entente.dataset.ShortName;

/**
 * An answer as the expected files write it: short names, bare literals.
 *
 * @param header the names of the columns
 * @param rows the cells
 */
record ExpectedAnswer(List<String> header, List<List<String>> rows) {

    static ExpectedAnswer in(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVFormat.DEFAULT.parse(reader)) {
            List<List<String>> lines =
                    parser.stream().map(line -> List.of(line.values())).toList();
            return new ExpectedAnswer(lines.get(0), lines.subList(1, lines.size()));
        }
    }

    static ExpectedAnswer of(Answer answer) {
        if (answer instanceof Answer.Truth truth) {
            return new ExpectedAnswer(List.of("ask"), List.of(List.of(String.valueOf(truth.holds()))));
        }
        if (answer instanceof Answer.Rows rows) {
            return new ExpectedAnswer(
                    rows.variables().stream().map(Var::getVarName).toList(),
                    rows.rows().stream()
                            .map(row -> cells(rows.variables(), row))
                            .toList());
        }
        throw new AssertionError("A stored query must be SELECT or ASK, so that its answer is rows");
    }

    private static List<String> cells(List<Var> variables, Binding row) {
        return variables.stream()
                .map(variable -> row.contains(variable) ? cell(row.get(variable)) : "")
                .toList();
    }

    private static String cell(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        if (node.isURI()) {
            return ShortName.of(node.getURI());
        }
        throw new AssertionError("A blank node in the answer has no stable name: " + node);
    }

    /** The rows of this answer that {@code other} lacks, each as often as it lacks it. */
    List<List<String>> without(ExpectedAnswer other) {
        List<List<String>> rest = new ArrayList<>(rows);
        other.rows.forEach(rest::remove);
        return rest;
    }
}
