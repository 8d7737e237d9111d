package org.w3id.entente.site;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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

    private final QueryRunner runner;

    QueryAnswers(Edition edition) {
        this.runner = new QueryRunner(edition.dataset(), TIME_LIMIT);
    }

    /** The answer of {@code query}; in its place the reason where it cannot be answered. */
    QueryView.Result of(StoredQuery query, ThingNames mentions) {
        try {
            return result(runner.run(query, Map.of()), mentions);
        } catch (InputException e) {
            return new QueryView.Result(List.of(), List.of(), "", e.getMessage());
        }
    }

    private static QueryView.Result result(Answer answer, ThingNames mentions) {
        if (answer instanceof Answer.Truth truth) {
            return new QueryView.Result(List.of(), List.of(), truth.holds() ? "Yes." : "No.", "");
        }
        if (answer instanceof Answer.Triples triples) {
            return new QueryView.Result(List.of(), List.of(), AnswerText.turtle(triples), "");
        }
        Answer.Rows rows = (Answer.Rows) answer;
        return new QueryView.Result(
                rows.variables().stream().map(Var::getVarName).toList(),
                rows.rows().stream()
                        .map(row -> cells(rows.variables(), row, mentions))
                        .toList(),
                "",
                "");
    }

    private static List<Mention> cells(List<Var> variables, Binding row, ThingNames mentions) {
        return variables.stream()
                .map(variable -> row.contains(variable) ? mentions.of(row.get(variable)) : Mention.plain(""))
                .toList();
    }
}
