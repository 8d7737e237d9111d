package org.w3id.entente.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.w3id.entente.dataset.Citations;
import org.w3id.entente.dataset.Reference;
import org.w3id.entente.dataset.Values;

/** Passages in the order in which papers have them. */
record Passages(Graph graph) {

    private static final Reference NOWHERE = new Reference("", 0);

    /** By paper, block and first character. */
    List<Node> inReadingOrder(Collection<Node> passages) {
        Citations citations = new Citations(graph);
        return passages.stream()
                .sorted(Comparator.comparing(
                                (Node passage) -> citations.passage(passage).orElse(NOWHERE))
                        .thenComparingInt(this::start)
                        .thenComparing(passage -> passage.toString()))
                .toList();
    }

    /** The number of the first character in its block; 0 for a whole block. */
    private int start(Node passage) {
        return Values.first(graph, passage, OA.hasSelector)
                .flatMap(selector -> Values.text(graph, selector, OA.start))
                .filter(start -> start.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
