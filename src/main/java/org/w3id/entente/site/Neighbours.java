package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.site.Picture.Neighbour;
import org.w3id.entente.vocabulary.ENT;

/** What any thing stands in relation to, by what is stated and what rules infer. */
final class Neighbours {

    /** What tells of things rather than being one among them. */
    private static final Set<String> NOT_SHOWN =
            Set.of("claim", "passage", "proof", "identifier", "statement", "comparison", "proposition", "expectation");

    private final KnowledgeGraph graphs;
    private final Graph graph;
    private final ThingNames mentions;

    Neighbours(Edition edition, ThingNames mentions) {
        this.graphs = edition.complete().graph();
        this.graph = edition.union();
        this.mentions = mentions;
    }

    /** What it leads to. */
    List<Neighbour> outgoing(Node thing) {
        return joined(
                graph.stream(thing, Node.ANY, Node.ANY)
                        .filter(triple -> isShown(triple.getObject())
                                && !triple.getObject().equals(thing))
                        .toList(),
                Triple::getObject,
                UnaryOperator.identity());
    }

    /** What leads to it: tensions first. What is related both ways is shown once, on the other side. */
    List<Neighbour> incoming(Node thing) {
        List<Triple> triples = graph.stream(Node.ANY, Node.ANY, thing)
                .filter(triple ->
                        isShown(triple.getSubject()) && !triple.getSubject().equals(thing))
                .filter(triple -> !graph.contains(Triple.create(thing, triple.getPredicate(), triple.getSubject())))
                .toList();
        List<Neighbour> found = new ArrayList<>();
        triples.stream()
                .map(Triple::getSubject)
                .filter(this::isInferred)
                .distinct()
                .sorted(Comparator.comparing(
                        tension -> mentions.labelled(tension).text()))
                .map(this::tension)
                .forEach(found::add);
        List<Triple> others = triples.stream()
                .filter(triple -> !isInferred(triple.getSubject()))
                .toList();
        // Most names of properties are verbs, so "has actor of" would be no English.
        found.addAll(joined(others, Triple::getSubject, property -> "as “" + property + "” of"));
        return found;
    }

    private boolean isInferred(Node node) {
        return is(node, ENT.Tension) || is(node, ENT.Relation);
    }

    /** What is at stake comes first: several tensions between the same parties differ by it alone. */
    private Neighbour tension(Node tension) {
        Resource type = is(tension, ENT.Tension) ? ENT.Tension : ENT.Relation;
        String issue = Stream.of(ENT.issueAtStake, ENT.through)
                .flatMap(property -> mentions.of(tension, property).stream())
                .map(found -> ThingNames.capital(found.text()) + ": ")
                .findFirst()
                .orElse("");
        return new Neighbour(
                mentions.as(issue + mentions.labelled(tension).text(), tension),
                "inferred " + mentions.of(type.asNode()).text().replace("inferred ", "") + ", "
                        + mentions.manner().status(tension).orElse(""),
                Tie.INFERRED);
    }

    private record End(Node node, Tie tie) {}

    /** For each end of {@code triples} one neighbour with all that is stated, and one with what rules infer beside it. */
    private List<Neighbour> joined(List<Triple> triples, Function<Triple, Node> end, UnaryOperator<String> relation) {
        Map<End, List<Triple>> byEnd =
                triples.stream().collect(Collectors.groupingBy(triple -> new End(end.apply(triple), tie(triple))));
        return byEnd.entrySet().stream()
                .map(entry -> new Neighbour(
                        mentions.of(entry.getKey().node()),
                        (entry.getKey().tie() == Tie.INFERRED ? "inferred: " : "")
                                + relation(entry.getValue(), relation),
                        entry.getKey().tie()))
                .sorted(Comparator.comparing(Neighbour::tie)
                        .thenComparing(Neighbour::relation)
                        .thenComparing(neighbour -> neighbour.what().text()))
                .toList();
    }

    private String relation(List<Triple> triples, UnaryOperator<String> relation) {
        return triples.stream()
                .map(triple ->
                        relation.apply(mentions.property(triple.getPredicate()).text()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Tie tie(Triple triple) {
        if (graphs.graphsOf(triple).stream().allMatch(KnowledgeGraph.INFERRED::equals)) {
            return Tie.INFERRED;
        }
        return Stream.of(triple.getSubject(), triple.getObject())
                        .anyMatch(end -> is(end, ENT.Proposition) || is(end, ENT.UnaffirmedSituation))
                ? Tie.NOT_FACT
                : Tie.FACT;
    }

    private boolean is(Node node, Resource type) {
        return mentions.manner().is(node, type.asNode());
    }

    private static boolean isShown(Node node) {
        if (!node.isURI() || !node.getURI().startsWith(Namespaces.ID)) {
            return false;
        }
        String path = node.getURI().substring(Namespaces.ID.length());
        return path.contains("/") && !NOT_SHOWN.contains(path.substring(0, path.indexOf('/')));
    }
}
