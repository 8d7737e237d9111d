package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.publication.Edition;

/** What is said of a thing as rows of one page, with the named graphs that say it. */
final class Rows {

    /** Deeper than anything that people write; a limit for what nobody wrote for people. */
    private static final int DEEPEST = 12;

    private final KnowledgeGraph graph;
    private final Mentions mentions;
    private final Derivations derivations;

    Rows(Edition edition, Mentions mentions, Derivations derivations) {
        this.graph = edition.complete().graph();
        this.mentions = mentions;
        this.derivations = derivations;
    }

    /** What somebody stated of {@code thing}, but for what {@code shown} is true of. */
    List<Row> stated(Node thing, Predicate<Triple> shown) {
        return rows(
                triples(thing, name -> !name.equals(KnowledgeGraph.DERIVED) && !name.equals(KnowledgeGraph.INFERRED)),
                shown,
                triple -> null,
                DEEPEST);
    }

    /** What is derived from facts and nobody states. */
    List<Row> derived(Node thing, Predicate<Triple> shown) {
        return rows(triples(thing, name -> name.equals(KnowledgeGraph.DERIVED)), shown, derivations::derived, DEEPEST);
    }

    /** What rules infer. */
    List<Row> inferred(Node thing, Predicate<Triple> shown) {
        return rows(
                triples(thing, name -> name.equals(KnowledgeGraph.INFERRED)), shown, derivations::inferred, DEEPEST);
    }

    private Set<Triple> triples(Node thing, Predicate<Node> wanted) {
        Set<Triple> found = new HashSet<>();
        for (Iterator<Node> names = graph.namedGraphs().listGraphNodes(); names.hasNext(); ) {
            Node name = names.next();
            if (wanted.test(name)) {
                graph.graph(name).find(thing, Node.ANY, Node.ANY).forEachRemaining(found::add);
            }
        }
        return found;
    }

    /** Types first, then by the name of the property; values by their name. */
    private List<Row> rows(Set<Triple> triples, Predicate<Triple> shown, Function<Triple, Row.Why> why, int depth) {
        Map<Node, List<Row.Value>> byProperty = new TreeMap<>(Comparator.comparing(Node::toString));
        triples.stream()
                .filter(shown.negate())
                .sorted(Comparator.comparing(triple -> triple.getObject().toString()))
                .forEach(triple -> byProperty
                        .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                        .add(value(triple, why, depth)));
        List<Row> rows = new ArrayList<>();
        byProperty.forEach((property, values) -> rows.add(new Row(mentions.property(property), sorted(values))));
        String type = mentions.property(RDF.type.asNode()).label();
        rows.sort(Comparator.comparing((Row row) -> !row.property().label().equals(type))
                .thenComparing(row -> row.property().label()));
        return rows;
    }

    private static List<Row.Value> sorted(List<Row.Value> values) {
        values.sort(Comparator.comparing(
                value -> value.what() == null ? "" : value.what().label()));
        return values;
    }

    private Row.Value value(Triple triple, Function<Triple, Row.Why> why, int depth) {
        Node object = triple.getObject();
        List<Mention> graphs = mentions.of(graph.graphsOf(triple));
        if (!object.isBlank() || depth == 0) {
            return new Row.Value(mentions.of(object), List.of(), graphs, why.apply(triple));
        }
        List<Row> parts = rows(triples(object, name -> true), ignored -> false, ignored -> null, depth - 1);
        return new Row.Value(null, parts, graphs, why.apply(triple));
    }
}
