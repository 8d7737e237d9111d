package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.site.Picture.Neighbour;
import org.w3id.entente.vocabulary.ENT;

/** Chooses what the small picture of a thing shows. */
final class Neighbourhood {

    private static final int MOST = 6;
    private static final String ASSERTED = Namespaces.SCHEME + "status/asserted";
    /** What tells of things rather than being one among them. */
    private static final Set<String> NOT_SHOWN =
            Set.of("claim", "passage", "proof", "identifier", "statement", "comparison", "proposition", "expectation");

    private final Graph graph;
    private final ThingNames mentions;

    Neighbourhood(Edition edition, ThingNames mentions) {
        this.graph = edition.union();
        this.mentions = mentions;
    }

    /** The picture of {@code thing}; empty where there would be no more than one neighbour. */
    Optional<Picture> of(Node thing) {
        if (is(thing, ENT.Claim)) {
            return ofClaim(thing);
        }
        if (is(thing, ENT.Tension) || is(thing, ENT.Relation)) {
            return ofTension(thing);
        }
        List<Neighbour> in = incoming(thing);
        List<Neighbour> out = outgoing(thing);
        if (in.isEmpty() && out.size() > 2) {
            in = out.subList(0, out.size() / 2);
            out = out.subList(out.size() / 2, out.size());
        }
        return picture(mentions.of(thing).text(), in, out);
    }

    private static Optional<Picture> picture(String centre, List<Neighbour> left, List<Neighbour> right) {
        return left.size() + right.size() < 2
                ? Optional.empty()
                : Optional.of(Picture.of(
                        centre,
                        left.stream().limit(MOST).toList(),
                        right.stream().limit(MOST).toList()));
    }

    private Optional<Picture> ofClaim(Node claim) {
        boolean fact = mentions.manner().isFact(claim);
        String verb = Stream.concat(
                        mentions.of(claim, ENT.predicate).stream().map(Mention::text),
                        mentions.of(claim, ENT.notPredicate).stream().map(found -> "not: " + found.text()))
                .findFirst()
                .orElse("claim");
        List<Neighbour> right = new ArrayList<>();
        Stream.of(ENT.object, ENT.value, ENT.amount, ENT.addressee, ENT.issue, ENT.concerns, ENT.situation)
                .forEach(property -> right.addAll(related(claim, property, fact)));
        return picture(verb + " (" + mentions.manner().ofClaim(claim) + ")", related(claim, ENT.subject, fact), right);
    }

    private Optional<Picture> ofTension(Node tension) {
        boolean fact = isAsserted(tension);
        List<Neighbour> right = new ArrayList<>();
        Stream.of(ENT.issueAtStake, ENT.through).forEach(property -> right.addAll(related(tension, property, fact)));
        String kind = Stream.of(ENT.tensionKind, ENT.relationKind)
                .flatMap(property -> mentions.of(tension, property).stream())
                .map(Mention::text)
                .findFirst()
                .orElse("");
        return picture(kind + " (" + status(tension) + ")", related(tension, ENT.party, fact), right);
    }

    private List<Neighbour> related(Node thing, Property property, boolean fact) {
        String relation = mentions.property(property.asNode()).text();
        return mentions.of(thing, property).stream()
                .map(other -> new Neighbour(other, relation, fact))
                .toList();
    }

    private List<Neighbour> outgoing(Node thing) {
        return joined(
                graph.stream(thing, Node.ANY, Node.ANY)
                        .filter(triple -> isShown(triple.getObject())
                                && !triple.getObject().equals(thing))
                        .toList(),
                Triple::getObject,
                "",
                !is(thing, ENT.Proposition));
    }

    /** Tensions first. What is related both ways is shown once, on the other side. */
    private List<Neighbour> incoming(Node thing) {
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
        found.addAll(joined(others, Triple::getSubject, " of", true));
        return found;
    }

    private boolean isInferred(Node node) {
        return is(node, ENT.Tension) || is(node, ENT.Relation);
    }

    private Neighbour tension(Node tension) {
        Resource type = is(tension, ENT.Tension) ? ENT.Tension : ENT.Relation;
        return new Neighbour(
                mentions.labelled(tension),
                mentions.of(type.asNode()).text() + ", " + status(tension),
                isAsserted(tension));
    }

    /** One neighbour for each end of {@code triples}, with all that relates it. */
    private List<Neighbour> joined(List<Triple> triples, Function<Triple, Node> end, String after, boolean fact) {
        Map<Node, List<Triple>> byEnd = triples.stream().collect(Collectors.groupingBy(end));
        return byEnd.entrySet().stream()
                .map(entry -> new Neighbour(
                        mentions.of(entry.getKey()),
                        entry.getValue().stream()
                                .map(triple ->
                                        mentions.property(triple.getPredicate()).text() + after)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        fact))
                .sorted(Comparator.comparing(Neighbour::relation)
                        .thenComparing(neighbour -> neighbour.what().text()))
                .toList();
    }

    private String status(Node tension) {
        return mentions.of(tension, ENT.status).stream()
                .map(Mention::text)
                .findFirst()
                .orElse("");
    }

    private boolean isAsserted(Node tension) {
        return Values.of(graph, tension, ENT.status).stream().anyMatch(status -> status.hasURI(ASSERTED));
    }

    private boolean is(Node node, Resource type) {
        return graph.contains(Triple.create(node, RDF.type.asNode(), type.asNode()));
    }

    private static boolean isShown(Node node) {
        if (!node.isURI() || !node.getURI().startsWith(Namespaces.ID)) {
            return false;
        }
        String path = node.getURI().substring(Namespaces.ID.length());
        return path.contains("/") && !NOT_SHOWN.contains(path.substring(0, path.indexOf('/')));
    }
}
