package org.w3id.entente.inference;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The names of things for people. */
public final class Labels {

    private final Graph graph;

    public Labels(Graph graph) {
        this.graph = graph;
    }

    /** The preferred label, else the label of a vocabulary term, else the last part of the IRI; a literal's text. */
    public String of(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String label = first(node, SKOS.prefLabel.asNode());
        if (label == null) {
            label = first(node, RDFS.label.asNode());
        }
        return label == null ? TensionBuiltins.lastSegment(node) : label;
    }

    /** As {@link #of}, with the article where an alternative label is the preferred one with "the". */
    public String inSentence(Node node) {
        String label = of(node);
        String withArticle = "the " + label;
        boolean known = graph.stream(node, SKOS.altLabel.asNode(), Node.ANY)
                .anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equals(withArticle));
        return known ? withArticle : label;
    }

    private String first(Node node, Node property) {
        return graph.stream(node, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
