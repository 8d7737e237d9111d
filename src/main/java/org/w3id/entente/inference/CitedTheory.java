package org.w3id.entente.inference;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.entente.vocabulary.ENT;

/**
 * A theory with its literature.
 *
 * @param title its label
 * @param literature the works it {@code dcterms:references}, in full where there is a citation, a paper of this graph by its short name; empty for a working rule
 *     of this project
 */
public record CitedTheory(String title, List<String> literature) {

    /** Looks {@code theory} up in {@code graph}. */
    public static CitedTheory of(Graph graph, Node theory) {
        Labels labels = new Labels(graph);
        return new CitedTheory(
                labels.of(theory),
                G.listSP(graph, theory, DCTerms.references.asNode()).stream()
                        .map(work -> citation(graph, labels, work))
                        .sorted()
                        .toList());
    }

    private static String citation(Graph graph, Labels labels, Node work) {
        if (work.isLiteral()) {
            return labels.of(work);
        }
        return Stream.of(DCTerms.bibliographicCitation.asNode(), ENT.citationLabel.asNode())
                .flatMap(property -> G.listSP(graph, work, property).stream())
                .map(labels::of)
                .findFirst()
                .orElseGet(() -> labels.of(work));
    }
}
