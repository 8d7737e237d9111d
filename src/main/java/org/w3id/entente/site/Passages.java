package org.w3id.entente.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OA;
import org.w3id.entente.dataset.Citations;
import org.w3id.entente.dataset.Reference;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.vocabulary.ENT;

/** Passages in the order in which papers have them. */
record Passages(Graph graph) {

    private static final Reference NOWHERE = new Reference("", 0);

    /** By paper, block and first character; of several that begin together, the longest first. */
    List<Node> inReadingOrder(Collection<Node> passages) {
        Citations citations = new Citations(graph);
        return passages.stream()
                .sorted(Comparator.comparing(
                                (Node passage) -> citations.passage(passage).orElse(NOWHERE))
                        .thenComparingInt(passage -> number(passage, OA.start))
                        .thenComparing(passage -> number(passage, OA.end), Comparator.reverseOrder())
                        .thenComparing(passage -> passage.toString()))
                .toList();
    }

    /** The blocks in which {@code claim} stands, each once, with a link to the first of its passages there. */
    List<Mention> blocks(Node claim, ThingNames mentions) {
        Citations citations = new Citations(graph);
        Map<Reference, Node> first = new TreeMap<>();
        inReadingOrder(Values.of(graph, claim, ENT.citesPassage))
                .forEach(passage ->
                        citations.passage(passage).ifPresent(reference -> first.putIfAbsent(reference, passage)));
        return first.entrySet().stream()
                .map(block -> mentions.as(block.getKey().toString(), block.getValue()))
                .toList();
    }

    /** {@code claims} by the first of their passages that is one of {@code within}; of several with the same, by their IRIs. */
    List<Node> claimsInReadingOrder(Collection<Node> claims, Collection<Node> within) {
        Map<Node, List<Node>> starting = claims.stream()
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .collect(Collectors.groupingBy(claim -> first(claim, within)));
        return inReadingOrder(starting.keySet()).stream()
                .flatMap(passage -> starting.get(passage).stream())
                .toList();
    }

    private Node first(Node claim, Collection<Node> within) {
        List<Node> passages = Values.of(graph, claim, ENT.citesPassage);
        return inReadingOrder(passages.stream().filter(within::contains).toList())
                .get(0);
    }

    /** The number of the first or last character in its block; 0 for a whole block. */
    private int number(Node passage, Property end) {
        return Values.first(graph, passage, OA.hasSelector)
                .flatMap(selector -> Values.text(graph, selector, end))
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
