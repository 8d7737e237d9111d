package org.w3id.entente.endpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.entente.publication.CanonicalGraph;

/**
 * The triples of a graph as they are sent. A blank node has no name that would last from one request to the next, so all
 * triples on it, and on blank nodes it is linked with, go in one.
 */
final class Batches {

    private final Map<Node, Node> linked = new HashMap<>();

    private Batches() {}

    /**
     * The triples of {@code graph}, parted; the same graph and size give the same parts.
     *
     * @param size how many triples a batch may hold; more only where blank nodes keep them together
     */
    static List<List<Triple>> of(CanonicalGraph graph, int size) {
        Batches batches = new Batches();
        List<Triple> triples =
                graph.lines().stream().map(line -> line.quad().asTriple()).toList();
        triples.forEach(batches::link);
        return filled(batches.inseparable(triples), size);
    }

    private void link(Triple triple) {
        if (triple.getSubject().isBlank() && triple.getObject().isBlank()) {
            linked.put(representative(triple.getSubject()), representative(triple.getObject()));
        }
    }

    /** The one blank node that stands for all that are linked with {@code blank}. Halves the way there, for the next time. */
    private Node representative(Node blank) {
        Node found = blank;
        for (Node next = next(found); !next.equals(found); next = next(found)) {
            Node further = next(next);
            linked.put(found, further);
            found = further;
        }
        return found;
    }

    private Node next(Node blank) {
        return linked.getOrDefault(blank, blank);
    }

    private List<List<Triple>> inseparable(List<Triple> triples) {
        Map<Object, List<Triple>> groups = new LinkedHashMap<>();
        for (Triple triple : triples) {
            Object key = Stream.of(triple.getSubject(), triple.getObject())
                    .filter(Node::isBlank)
                    .findFirst()
                    .<Object>map(this::representative)
                    .orElse(triple);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(triple);
        }
        return List.copyOf(groups.values());
    }

    private static List<List<Triple>> filled(List<List<Triple>> groups, int size) {
        List<List<Triple>> batches = new ArrayList<>();
        List<Triple> batch = new ArrayList<>();
        for (List<Triple> group : groups) {
            if (!batch.isEmpty() && batch.size() + group.size() > size) {
                batches.add(batch);
                batch = new ArrayList<>();
            }
            batch.addAll(group);
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
