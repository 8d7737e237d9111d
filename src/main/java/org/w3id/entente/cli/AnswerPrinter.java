package org.w3id.entente.cli;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.query.Answer;
import org.w3id.entente.query.AnswerText;

/**
 * Turns answers into text: tables with labels for people, standard formats with IRIs for programs.
 *
 * @param labels what tables call things
 * @param terminal what tables are fitted to
 */
record AnswerPrinter(Labels labels, Terminal terminal) {

    private static final int MOST_WRAPPED_COLUMNS = 5;

    /** The text of {@code answer}, with a line end; empty for a table without rows. {@code format} must fit the answer. */
    String text(Answer answer, Format format) {
        if (answer instanceof Answer.Rows rows) {
            return switch (format) {
                case CSV -> AnswerText.csv(rows);
                case JSON -> AnswerText.json(rows);
                default -> rows.isEmpty() ? "" : readable(table(rows));
            };
        }
        if (answer instanceof Answer.Truth truth) {
            return switch (format) {
                case CSV -> AnswerText.csv(truth);
                case JSON -> AnswerText.json(truth);
                default -> truth.holds() ? "yes\n" : "no\n";
            };
        }
        return answer.isEmpty() ? "" : AnswerText.turtle((Answer.Triples) answer);
    }

    /** With many columns a wrapped table is a puzzle. */
    private String readable(Table table) {
        return table.fits(terminal) || table.header().size() <= MOST_WRAPPED_COLUMNS
                ? table.text(terminal)
                : new Records(table.header(), table.rows()).text(terminal);
    }

    private Table table(Answer.Rows answer) {
        return new Table(
                answer.variables().stream().map(Var::getVarName).toList(),
                answer.rows().stream()
                        .map(row -> cells(answer.variables(), row))
                        .toList());
    }

    private List<String> cells(List<Var> variables, Binding row) {
        return variables.stream()
                .map(variable -> row.contains(variable) ? labels.of(row.get(variable)) : "")
                .toList();
    }
}
