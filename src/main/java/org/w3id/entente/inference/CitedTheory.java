package org.w3id.entente.inference;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Values;

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
                Values.of(graph, theory, DCTerms.references).stream()
                        .map(work -> citation(graph, labels, work))
                        .sorted()
                        .toList());
    }

    private static String citation(Graph graph, Labels labels, Node work) {
        return Values.text(graph, work, DCTerms.bibliographicCitation).orElseGet(() -> labels.of(work));
    }
}
