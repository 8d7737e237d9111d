package org.w3id.entente.dataset;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.entente.vocabulary.ENT;

/**
 * Finds where in the papers passages and claims stand.
 *
 * @param graph where sources, passages and claims are described
 */
public record Citations(Graph graph) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** The passages of a claim, by source and block, each block once; none if {@code claim} is none. */
    public List<Reference> claim(Node claim) {
        return Values.of(graph, claim, ENT.citesPassage).stream()
                .flatMap(passage -> passage(passage).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The reference to a passage; empty if {@code node} is none, or its block has no number. */
    public Optional<Reference> passage(Node node) {
        return Values.text(graph, node, ENT.blockNumber)
                .filter(block -> NUMBER.matcher(block).matches())
                .flatMap(block -> Values.first(graph, node, ENT.inSource)
                        .flatMap(source -> Values.text(graph, source, ENT.citationLabel))
                        .map(label -> new Reference(label, Integer.parseInt(block))));
    }
}
