package org.w3id.entente.inference;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.entente.dataset.Citations;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Reference;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.vocabulary.ENT;

/**
 * A claim as a reader wants to see it. All lists are sorted and without doubles.
 *
 * @param iri the claim
 * @param paraphrase the claim in our words, its label where there is none
 * @param mode the label of its mode
 * @param holders who says it: the inner level
 * @param authors who wrote the sources that report it: the outer level
 * @param sources the citation labels of the sources: "Kim 2019"
 * @param passages the places, one text per source: "Kim 2019, blocks 8 and 12"
 */
public record CitedClaim(
        Node iri,
        String paraphrase,
        String mode,
        List<String> holders,
        List<String> authors,
        List<String> sources,
        List<String> passages) {

    /** Looks {@code claim} up in {@code graph}. */
    public static CitedClaim of(Graph graph, Node claim) {
        Labels labels = new Labels(graph);
        List<Node> sources = Values.of(graph, claim, ENT.passage).stream()
                .flatMap(passage -> Values.of(graph, passage, ENT.inSource).stream())
                .distinct()
                .toList();
        return new CitedClaim(
                claim,
                Values.text(graph, claim, ENT.paraphrase).orElseGet(() -> labels.of(claim)),
                Values.first(graph, claim, ENT.mode).map(labels::of).orElse(""),
                names(labels, Values.of(graph, claim, ENT.assertedBy).stream()),
                names(labels, sources.stream().flatMap(source -> Values.of(graph, source, DCTerms.creator).stream())),
                names(labels, sources.stream()),
                Reference.bySource(new Citations(graph).claim(claim)));
    }

    private static List<String> names(Labels labels, Stream<Node> nodes) {
        return nodes.map(labels::of).distinct().sorted().toList();
    }
}
