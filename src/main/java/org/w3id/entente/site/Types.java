package org.w3id.entente.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.vocabulary.ENT;

/** The classes of things, as readers need them: what follows from a narrower class goes without saying. */
record Types(Graph graph) {

    /** The classes of {@code thing} that have none of its other classes below them. */
    List<Node> narrowest(Node thing) {
        List<Node> types = Values.of(graph, thing, RDF.type);
        return types.stream()
                .filter(type -> !type.equals(ENT.Ground.asNode()))
                .filter(type -> types.stream().noneMatch(other -> !other.equals(type) && isBelow(other, type)))
                .toList();
    }

    /** Whether {@code triple} says of a thing nothing but a class that it is of anyway. */
    boolean goesWithoutSaying(Triple triple) {
        return triple.predicateMatches(RDF.type.asNode())
                && !narrowest(triple.getSubject()).contains(triple.getObject());
    }

    private boolean isBelow(Node type, Node above) {
        Set<Node> reached = new HashSet<>();
        Deque<Node> next = new ArrayDeque<>(List.of(type));
        while (!next.isEmpty()) {
            Values.of(graph, next.pop(), RDFS.subClassOf).stream()
                    .filter(reached::add)
                    .forEach(next::push);
        }
        return reached.contains(above);
    }
}
