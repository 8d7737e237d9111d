package org.w3id.entente.inference;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.vocabulary.ENT;

/**
 * A theory with its literature.
 *
 * @param title its label
 * @param literature the works it {@code dcterms:references}, in full where there is a citation, a paper of this graph by
 *     its short name; empty for a working rule of this project
 * @param disputedBy the works that speak against what it expects, likewise
 * @param defeaters what would speak against its conclusion, or that of one of its rules, in a case
 */
public record CitedTheory(String title, List<String> literature, List<String> disputedBy, List<String> defeaters) {

    /** Looks {@code theory} up in {@code graph}. */
    public static CitedTheory of(Graph graph, Node theory) {
        Labels labels = new Labels(graph);
        return new CitedTheory(
                labels.of(theory),
                works(graph, labels, theory, DCTerms.references),
                works(graph, labels, theory, ENT.disputedBy),
                defeaters(graph, theory));
    }

    /** Looks the theory of {@code rule} up in {@code graph}; defeaters of the rule itself stand in place of the theory's. */
    public static CitedTheory of(Graph graph, RuleDescription rule) {
        CitedTheory cited = of(graph, rule.theory());
        List<String> own = defeaters(graph, rule.iri());
        return own.isEmpty() ? cited : new CitedTheory(cited.title, cited.literature, cited.disputedBy, own);
    }

    private static List<String> defeaters(Graph graph, Node of) {
        return Values.of(graph, of, ENT.defeater).stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private static List<String> works(Graph graph, Labels labels, Node theory, Property property) {
        return Values.of(graph, theory, property).stream()
                .map(work -> citation(graph, labels, work))
                .sorted()
                .toList();
    }

    private static String citation(Graph graph, Labels labels, Node work) {
        return Values.text(graph, work, DCTerms.bibliographicCitation).orElseGet(() -> labels.of(work));
    }
}
