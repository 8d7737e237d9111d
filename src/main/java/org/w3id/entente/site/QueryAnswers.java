package org.w3id.entente.site;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.entente.project.InputException;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.query.Answer;
import org.w3id.entente.query.AnswerText;
import org.w3id.entente.query.QueryRunner;
import org.w3id.entente.query.StoredQuery;

/** What stored queries answer on an edition, with the values that they have by default. */
final class QueryAnswers {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    private static final Var CLAIM = Var.alloc("claim");
    private static final Var PASSAGES = Var.alloc("passages");

    private final QueryRunner runner;
    private final Passages passages;

    QueryAnswers(Edition edition) {
        this.runner = new QueryRunner(edition.dataset(), TIME_LIMIT);
        this.passages = new Passages(edition.union());
    }

    /** The answer of {@code query}; in its place the reason where it cannot be answered. */
    QueryView.Result of(StoredQuery query, ThingNames mentions) {
        try {
            return result(runner.run(query, Map.of()), mentions);
        } catch (InputException e) {
            return new QueryView.Result(List.of(), List.of(), "", e.getMessage());
        }
    }

    private QueryView.Result result(Answer answer, ThingNames mentions) {
        if (answer instanceof Answer.Truth truth) {
            return new QueryView.Result(List.of(), List.of(), truth.holds() ? "Yes." : "No.", "");
        }
        if (answer instanceof Answer.Triples triples) {
            return new QueryView.Result(List.of(), List.of(), AnswerText.turtle(triples), "");
        }
        Answer.Rows rows = (Answer.Rows) answer;
        return new QueryView.Result(
                rows.variables().stream()
                        .map(variable -> words(variable.getVarName()))
                        .toList(),
                rows.rows().stream()
                        .map(row -> cells(rows.variables(), row, mentions))
                        .toList(),
                "",
                "");
    }

    /** "share percent" for {@code sharePercent}. */
    private static String words(String variable) {
        return variable.replaceAll("(?<=[a-z])(?=[A-Z])|_", " ").toLowerCase(Locale.ROOT);
    }

    private List<QueryView.Cell> cells(List<Var> variables, Binding row, ThingNames mentions) {
        return variables.stream()
                .map(variable -> new QueryView.Cell(cell(variable, row, mentions)))
                .toList();
    }

    private List<Mention> cell(Var variable, Binding row, ThingNames mentions) {
        if (!row.contains(variable)) {
            return List.of();
        }
        if (variable.equals(PASSAGES) && row.contains(CLAIM)) {
            List<Mention> blocks = passages.blocks(row.get(CLAIM), mentions);
            String text = blocks.stream().map(Mention::text).collect(Collectors.joining("; "));
            // A query can have a column of this name that tells of something else.
            if (row.get(PASSAGES).isLiteral() && text.equals(row.get(PASSAGES).getLiteralLexicalForm())) {
                return blocks;
            }
        }
        return List.of(mentions.of(row.get(variable)));
    }
}
