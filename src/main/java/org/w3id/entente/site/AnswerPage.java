package org.w3id.entente.site;

import gg.jte.output.Utf8ByteOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.query.Answer;
import org.w3id.entente.query.AnswerText;

/**
 * The page with the answer to a query that a reader sent to {@code sparql}, with the query to be changed and sent again.
 *
 * @param edition what the pages that it links to are made of
 * @param isPage tells of these pages by their paths
 */
public record AnswerPage(Edition edition, Predicate<String> isPage) {

    /** How many rows a page shows. */
    public static final int MOST = 1000;

    private static final String PATH = "sparql";

    /**
     * A format in which the endpoint gives the same answer.
     *
     * @param label its name for readers
     * @param name its name for the endpoint
     */
    public record Format(String label, String name, String mediaType) {}

    /**
     * The page with {@code answer}, in UTF-8.
     *
     * @param query its text
     * @param answer of rows it shows {@link #MOST}; give it one more where there are more
     * @param formats what else the endpoint would give
     */
    public byte[] answer(String query, Answer answer, List<Format> formats) {
        Links links = links();
        Manner manner = new Manner(edition);
        if (answer instanceof Answer.Rows rows) {
            List<List<AnswerView.Cell>> cells = rows.rows().stream()
                    .limit(MOST)
                    .map(row -> row(rows.variables(), row, links, manner))
                    .toList();
            return render(new AnswerView(
                    PATH,
                    query,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    rows.variables().stream().map(Var::getVarName).toList(),
                    cells,
                    rows.rows().size() > MOST,
                    links(formats, query)));
        }
        if (answer instanceof Answer.Triples triples) {
            return render(alone(
                    query,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(AnswerText.turtle(triples)),
                    links(formats, query)));
        }
        Optional<Boolean> truth = Optional.of(((Answer.Truth) answer).holds());
        return render(alone(query, Optional.empty(), truth, Optional.empty(), links(formats, query)));
    }

    /** The page that tells why {@code query} has no answer. */
    public byte[] refusal(String query, String reason) {
        return render(alone(query, Optional.of(reason), Optional.empty(), Optional.empty(), List.of()));
    }

    private static AnswerView alone(
            String query,
            Optional<String> refusal,
            Optional<Boolean> truth,
            Optional<String> turtle,
            List<Frame.Alternate> formats) {
        return new AnswerView(PATH, query, refusal, truth, turtle, List.of(), List.of(), false, formats);
    }

    private byte[] render(AnswerView view) {
        Links links = links();
        boolean refused = view.refusal().isPresent();
        Frame frame = new Frame(
                refused ? "The query has no answer" : "Answer to a query",
                refused ? "Why a query in SPARQL has no answer." : "What the graph answers to a query in SPARQL.",
                PATH,
                Optional.empty(),
                List.of(
                        new Frame.Trail("Entente", links.to("index.html")),
                        new Frame.Trail("SPARQL", links.to(SparqlPage.PATH))),
                List.of(),
                links);
        Utf8ByteOutput output = new Utf8ByteOutput();
        Templates.render("answer.jte", Map.of("frame", frame, "view", view), output);
        return output.toByteArray();
    }

    private Links links() {
        return Links.of(isPage, Hosting.SERVER, PATH);
    }

    private static List<AnswerView.Cell> row(List<Var> columns, Binding row, Links links, Manner manner) {
        return columns.stream()
                .map(column -> cell(row.get(column), links, manner))
                .toList();
    }

    /** A short name may read like a statement, so behind that of what is less than a fact stands how it is put forward. */
    private static AnswerView.Cell cell(Node node, Links links, Manner manner) {
        if (node == null) {
            return new AnswerView.Cell("", Optional.empty());
        }
        if (node.isLiteral()) {
            return new AnswerView.Cell(node.getLiteralLexicalForm(), Optional.empty());
        }
        String mark = manner.unaffirmed(node)
                .or(() -> manner.of(node))
                .map(how -> " [" + how + "]")
                .orElse("");
        return new AnswerView.Cell(ShortName.of(node) + mark, links.to(node));
    }

    private static List<Frame.Alternate> links(List<Format> formats, String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return formats.stream()
                .map(format -> new Frame.Alternate(
                        format.label(), format.mediaType(), PATH + "?format=" + format.name() + "&query=" + encoded))
                .toList();
    }
}
