package org.w3id.entente.inference;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
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
 * @param passages the places: "Kim 2019, block 8"
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
        List<Node> sources = follow(graph, List.of(claim), ENT.passage.asNode(), ENT.inSource.asNode());
        return new CitedClaim(
                claim,
                texts(labels, follow(graph, List.of(claim), ENT.paraphrase.asNode()))
                        .findFirst()
                        .orElse(labels.of(claim)),
                texts(labels, follow(graph, List.of(claim), ENT.mode.asNode()))
                        .findFirst()
                        .orElse(""),
                texts(labels, follow(graph, List.of(claim), ENT.assertedBy.asNode()))
                        .toList(),
                texts(labels, follow(graph, sources, DCTerms.creator.asNode())).toList(),
                texts(labels, follow(graph, sources, ENT.citationLabel.asNode()))
                        .toList(),
                passages(graph, labels, claim));
    }

    private static List<String> passages(Graph graph, Labels labels, Node claim) {
        record Place(String source, int block) {}
        return follow(graph, List.of(claim), ENT.passage.asNode()).stream()
                .flatMap(passage ->
                        follow(graph, List.of(passage), ENT.inSource.asNode(), ENT.citationLabel.asNode()).stream()
                                .map(source -> new Place(labels.of(source), block(graph, passage))))
                .distinct()
                .sorted(Comparator.comparing(Place::source).thenComparing(Place::block))
                .map(place -> place.source() + ", block " + place.block())
                .toList();
    }

    private static int block(Graph graph, Node passage) {
        return G.listSP(graph, passage, ENT.blockNumber.asNode()).stream()
                .mapToInt(number -> Integer.parseInt(number.getLiteralLexicalForm()))
                .findFirst()
                .orElse(0);
    }

    private static List<Node> follow(Graph graph, List<Node> starts, Node... path) {
        Stream<Node> reached = starts.stream();
        for (Node property : path) {
            reached = reached.flatMap(node -> G.listSP(graph, node, property).stream());
        }
        return reached.distinct().toList();
    }

    private static Stream<String> texts(Labels labels, List<Node> nodes) {
        return nodes.stream().map(labels::of).distinct().sorted();
    }
}
