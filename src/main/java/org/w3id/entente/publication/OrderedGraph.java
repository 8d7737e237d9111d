package org.w3id.entente.publication;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that gives its triples in the order it was made of; to be read only. */
final class OrderedGraph extends GraphBase {

    private final List<Triple> triples;
    private final Map<Node, List<Triple>> bySubject;
    private final Map<Node, List<Triple>> byPredicate;
    private final Map<Node, List<Triple>> byObject;

    /** Of {@code triples}, each of which is there once. */
    OrderedGraph(List<Triple> triples) {
        this.triples = List.copyOf(triples);
        this.bySubject = by(Triple::getSubject);
        this.byPredicate = by(Triple::getPredicate);
        this.byObject = by(Triple::getObject);
    }

    private Map<Node, List<Triple>> by(Function<Triple, Node> part) {
        return triples.stream().collect(Collectors.groupingBy(part));
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return WrappedIterator.createNoRemove(candidates(pattern).iterator())
                .filterKeep(triple -> matches(pattern, triple));
    }

    private List<Triple> candidates(Triple pattern) {
        if (pattern.getSubject().isConcrete()) {
            return bySubject.getOrDefault(pattern.getSubject(), List.of());
        }
        if (pattern.getObject().isConcrete()) {
            return byObject.getOrDefault(pattern.getObject(), List.of());
        }
        // Jena's writer of TriG looks for each blank node in the place of a predicate too.
        return pattern.getPredicate().isConcrete()
                ? byPredicate.getOrDefault(pattern.getPredicate(), List.of())
                : triples;
    }

    // By term, not by value: two literals of one value are two objects.
    private static boolean matches(Triple pattern, Triple triple) {
        return matches(pattern.getSubject(), triple.getSubject())
                && matches(pattern.getPredicate(), triple.getPredicate())
                && matches(pattern.getObject(), triple.getObject());
    }

    private static boolean matches(Node pattern, Node node) {
        return !pattern.isConcrete() || pattern.equals(node);
    }
}
