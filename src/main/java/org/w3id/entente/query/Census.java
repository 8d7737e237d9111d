package org.w3id.entente.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.w3id.entente.dataset.SparqlText;

/**
 * What a graph holds, counted.
 *
 * @param parts for each part ("papers", "claims", "states" …) its items, the most counted first; a part of which the graph
 *     holds nothing is absent
 */
public record Census(Map<String, List<Item>> parts) {

    /**
     * One thing counted.
     *
     * @param thing a paper, mode, state, agreement, speaker …
     * @param count how many claims, or for a speaker statements, count towards it
     */
    public record Item(Node thing, int count) {}

    private static final String QUERY = "census.rq";

    /** Counts what {@code dataset} holds. */
    public static Census of(Dataset dataset) {
        Map<String, List<Item>> parts = new TreeMap<>();
        try (QueryExecution run = QueryExecution.dataset(dataset).query(query()).build()) {
            run.execSelect()
                    .forEachRemaining(
                            row -> parts.computeIfAbsent(row.getLiteral("part").getString(), part -> new ArrayList<>())
                                    .add(item(row)));
        }
        return new Census(parts);
    }

    /** The items of one part; none where it is absent. */
    public List<Item> items(String part) {
        return parts.getOrDefault(part, List.of());
    }

    /** The sum over the items of one part. */
    public int total(String part) {
        return items(part).stream().mapToInt(Item::count).sum();
    }

    private static Item item(QuerySolution row) {
        return new Item(row.get("item").asNode(), row.getLiteral("count").getInt());
    }

    private static Query query() {
        try (InputStream in = Census.class.getResourceAsStream(QUERY)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SparqlText.parse(Path.of(QUERY), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
