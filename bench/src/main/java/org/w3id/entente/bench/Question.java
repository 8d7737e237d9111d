package org.w3id.entente.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.w3id.entente.bench.Connection.Answer;
import org.w3id.entente.project.Project;
import org.w3id.entente.query.PreparedQuery;
import org.w3id.entente.query.QueryCatalogue;

/**
 * One query that servers are asked.
 *
 * @param name for messages
 * @param text in SPARQL
 */
record Question(String name, String text) {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Type", "application/x-www-form-urlencoded",
            "Accept", "application/sparql-results+json");

    /** All stored queries of a project, with the defaults of their parameters. */
    static List<Question> stored(Path home) {
        return QueryCatalogue.of(Project.in(home)).queries().stream()
                .map(query -> new Question(query.fullName(), text(query.prepare(Map.of()))))
                .toList();
    }

    private static String text(PreparedQuery prepared) {
        Map<Var, Node> values = new HashMap<>();
        prepared.values().forEach(values::put);
        return QueryTransformOps.transform(prepared.query(), values).toString();
    }

    /** What is said of one claim each: they take so little work that what a server does around it shows most. */
    static List<Question> lookUps(List<String> claims) {
        return IntStream.range(0, claims.size())
                .mapToObj(i -> new Question(
                        "claim " + i, "SELECT ?property ?value WHERE { <" + claims.get(i) + "> ?property ?value }"))
                .toList();
    }

    Request request(URI endpoint) {
        return Request.of("POST", endpoint, HEADERS, "query=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /** The rows of the answer, in an order that is the same for all servers; blank nodes are all alike. */
    List<String> rows(URI endpoint) throws IOException {
        Answer answer = Connection.ask(request(endpoint));
        if (answer.status() != 200) {
            throw new IOException(name + " at " + endpoint + ": status " + answer.status() + " " + answer.text());
        }
        JsonObject result = JsonParser.parseString(answer.text()).getAsJsonObject();
        if (result.has("boolean")) {
            return List.of(result.get("boolean").toString());
        }
        return StreamSupport.stream(
                        result.getAsJsonObject("results")
                                .getAsJsonArray("bindings")
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .map(Question::row)
                .sorted()
                .toList();
    }

    /** What the answer has for one of its variables, row by row. */
    List<String> values(String variable, URI endpoint) throws IOException {
        return rows(endpoint).stream()
                .map(row -> JsonParser.parseString(row).getAsJsonObject())
                .map(row -> row.getAsJsonObject(variable).get("value").getAsString())
                .toList();
    }

    private static String row(JsonObject binding) {
        binding.entrySet().stream()
                .map(entry -> entry.getValue().getAsJsonObject())
                .filter(term -> term.get("type").getAsString().equals("bnode"))
                .forEach(term -> term.addProperty("value", "_"));
        return binding.toString();
    }
}
