package org.w3id.entente.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final ThingNames mentions;
    private final Derivations derivations;

    Rows(Edition edition, ThingNames mentions, Derivations derivations) {
        this.graph = edition.complete().graph();
        this.mentions = mentions;
        this.derivations = derivations;
    }

    /** What somebody stated of {@code thing}, but for what {@code shown} is true of. */
    RowTable stated(Node thing, Predicate<Triple> shown) {
        return stated(thing, shown, List.of());
    }

    /** The same with the properties in {@code order} first. */
    RowTable stated(Node thing, Predicate<Triple> shown, List<Node> order) {
        Set<Triple> triples =
                triples(thing, name -> !name.equals(KnowledgeGraph.DERIVED) && !name.equals(KnowledgeGraph.INFERRED));
        triples.removeIf(shown);
        return RowTable.of(rows(triples, triple -> null, order, DEEPEST));
    }

    /** What is derived from facts and nobody states; each table has its rows for one reason, but for the last. */
    List<RowTable> derived(Node thing, Predicate<Triple> shown) {
        return following(thing, KnowledgeGraph.DERIVED, shown, derivations::derived);
    }

    /** What rules infer, likewise. */
    List<RowTable> inferred(Node thing, Predicate<Triple> shown) {
        return following(thing, KnowledgeGraph.INFERRED, shown, derivations::inferred);
    }

    private List<RowTable> following(Node thing, Node from, Predicate<Triple> shown, Function<Triple, Row.Why> why) {
        Set<Triple> triples = triples(thing, from::equals);
        triples.removeIf(shown);
        Map<Row.Why, List<Triple>> byReason = triples.stream().collect(Collectors.groupingBy(why));
        Stream<RowTable> together = byReason.entrySet().stream()
                .filter(reason -> reason.getValue().size() > 1)
                .sorted(Comparator.comparing((Map.Entry<Row.Why, List<Triple>> reason) ->
                                -reason.getValue().size())
                        .thenComparing(reason -> reason.getKey().toString()))
                .map(reason ->
                        RowTable.of(rows(reason.getValue(), triple -> null, List.of(), DEEPEST), reason.getKey()));
        Set<Triple> others = byReason.values().stream()
                .filter(sharing -> sharing.size() == 1)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return Stream.concat(together, Stream.of(RowTable.of(rows(others, why, List.of(), DEEPEST))))
                .filter(table -> !table.isEmpty())
                .toList();
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

    /** The properties of {@code order} in that order, then types, then by the name of the property; values by their name. */
    private List<Row> rows(Collection<Triple> triples, Function<Triple, Row.Why> why, List<Node> order, int depth) {
        Map<Node, List<Triple>> byProperty = triples.stream().collect(Collectors.groupingBy(Triple::getPredicate));
        return byProperty.keySet().stream()
                .sorted(Comparator.comparingInt((Node property) -> place(property, order))
                        .thenComparing(property -> mentions.property(property).text())
                        .thenComparing(property -> property.toString()))
                .map(property -> new Row(
                        mentions.property(property),
                        byProperty.get(property).stream()
                                .map(triple -> value(triple, why, depth))
                                .sorted(Comparator.comparing(Rows::name))
                                .toList()))
                .toList();
    }

    private static int place(Node property, List<Node> order) {
        int place = order.indexOf(property);
        if (place >= 0) {
            return place;
        }
        return property.equals(RDF.type.asNode()) ? order.size() : order.size() + 1;
    }

    private static String name(Row.Value value) {
        return value.what() == null ? value.parts().toString() : value.what().text();
    }

    private Row.Value value(Triple triple, Function<Triple, Row.Why> why, int depth) {
        Node object = triple.getObject();
        List<Mention> graphs = mentions.of(graph.graphsOf(triple));
        if (!object.isBlank() || depth == 0) {
            return new Row.Value(mentions.of(object), List.of(), graphs, why.apply(triple));
        }
        List<Row> parts = rows(triples(object, name -> true), ignored -> null, List.of(), depth - 1);
        return new Row.Value(null, RowTable.of(parts).rows(), graphs, why.apply(triple));
    }
}
