package org.w3id.entente.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;

/** The values that things have in a graph, always in the same order, which a graph itself does not keep. */
public final class Values {

    private Values() {}

    /** All values of {@code property}, sorted. */
    public static List<Node> of(Graph graph, Node subject, Property property) {
        return G.listSP(graph, subject, property.asNode()).stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** All things of {@code type}, sorted. */
    public static List<Node> typed(Graph graph, Node type) {
        return G.listPO(graph, RDF.type.asNode(), type).stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** The only value of {@code property}, or the first of several; empty where there is none. */
    public static Optional<Node> first(Graph graph, Node subject, Property property) {
        return of(graph, subject, property).stream().findFirst();
    }

    /** As {@link #first}, the text of a literal. */
    public static Optional<String> text(Graph graph, Node subject, Property property) {
        return of(graph, subject, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }
}
