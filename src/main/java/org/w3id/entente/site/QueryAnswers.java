package org.w3id.entente.site;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
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

    /** "passages" of a claim, "otherPassages" of another one. */
    private static final Pattern PASSAGES = Pattern.compile("(?i).*passages");

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
        Node value = row.get(variable);
        if (!value.isLiteral() || !PASSAGES.matcher(variable.getVarName()).matches()) {
            return List.of(mentions.of(value));
        }
        return Iter.asStream(row.vars())
                .map(row::get)
                .map(claim -> passages.blocks(claim, mentions))
                .filter(blocks -> value.getLiteralLexicalForm().equals(text(blocks)))
                .findFirst()
                .orElseGet(() -> List.of(mentions.of(value)));
    }

    /** As the column has it. */
    private static String text(List<Mention> blocks) {
        return blocks.stream().map(Mention::text).collect(Collectors.joining("; "));
    }
}
