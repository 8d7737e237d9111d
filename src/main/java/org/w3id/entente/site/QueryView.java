package org.w3id.entente.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.w3id.entente.query.Decorators;
import org.w3id.entente.query.Parameter;
import org.w3id.entente.query.StoredQuery;

/**
 * A stored query as its page shows it.
 *
 * @param fullName {@code group/name}
 * @param text with all prefixes that it needs
 * @param run links that run it on the endpoint; none where there is no endpoint
 */
public record QueryView(
        String fullName,
        String description,
        List<String> tags,
        List<Value> parameters,
        String text,
        Result result,
        List<Mention> run) {

    /**
     * A parameter.
     *
     * @param value by default; empty where there is none
     */
    public record Value(String name, boolean required, String type, String value) {}

    /**
     * The answer, with the values that parameters have by default.
     *
     * @param columns of rows, in words
     * @param rows one cell for each column
     * @param text the answer where it is no rows; empty where it is
     * @param fault why there is no answer; empty where there is
     */
    public record Result(List<String> columns, List<List<Cell>> rows, String text, String fault) {}

    /** One value, of several things where it names passages; of none where there is no value. */
    public record Cell(List<Mention> parts) {

        /** Whether it is too long for a narrow column. */
        public boolean isLong() {
            return parts.stream().mapToInt(part -> part.text().length()).sum() > 40;
        }
    }

    static QueryView of(StoredQuery query, QueryAnswers answers, ThingNames mentions) {
        Decorators decorators = query.decorators();
        List<Value> parameters = Parameter.of(query.query()).stream()
                .map(parameter -> new Value(
                        parameter.name(),
                        parameter.required(),
                        parameter.type(),
                        decorators.defaults().getOrDefault(parameter.name(), "")))
                .toList();
        return new QueryView(
                query.fullName(),
                decorators.description(),
                decorators.tags(),
                parameters,
                query.standalone(),
                answers.of(query, mentions),
                run(query, mentions.links()));
    }

    private static List<Mention> run(StoredQuery query, Links links) {
        List<String> formats = query.query().isSelectType() || query.query().isAskType()
                ? List.of("json", "csv", "text")
                : List.of("ttl", "nt");
        return links.endpoint().stream()
                .flatMap(endpoint -> formats.stream()
                        .map(format -> new Mention(
                                format,
                                Optional.of(endpoint + "?query="
                                        + URLEncoder.encode(query.standalone(), StandardCharsets.UTF_8) + "&format="
                                        + format))))
                .toList();
    }
}
