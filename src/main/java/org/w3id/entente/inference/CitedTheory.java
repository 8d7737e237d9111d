package org.w3id.entente.inference;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;

/**
 * A theory with its literature.
 *
 * @param title its label
 * @param literature the works it {@code dcterms:references}, in full where there is a citation; empty for a working rule
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
        return G.listSP(graph, work, DCTerms.bibliographicCitation.asNode()).stream()
                .map(labels::of)
                .findFirst()
                .orElseGet(() -> labels.of(work));
    }
}
