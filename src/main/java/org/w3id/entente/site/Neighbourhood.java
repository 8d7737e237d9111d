package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.site.Picture.Neighbour;
import org.w3id.entente.vocabulary.ENT;

/** Chooses what the small picture of a thing shows. */
final class Neighbourhood {

    private static final int MOST = 6;
    /** What tells of things rather than being one among them. */
    private static final Set<String> NOT_SHOWN =
            Set.of("claim", "passage", "proof", "identifier", "statement", "comparison", "proposition", "expectation");

    private final KnowledgeGraph graphs;
    private final Graph graph;
    private final ThingNames mentions;

    Neighbourhood(Edition edition, ThingNames mentions) {
        this.graphs = edition.complete().graph();
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
        return picture(mentions.of(thing).text(), incoming(thing), outgoing(thing));
    }

    /** With neighbours on both sides: where one has none, it gets half of the other's. */
    private static Optional<Picture> picture(String centre, List<Neighbour> left, List<Neighbour> right) {
        if (left.isEmpty() || right.isEmpty()) {
            List<Neighbour> all = left.isEmpty() ? right : left;
            int half = (Math.min(all.size(), 2 * MOST) + 1) / 2;
            return picture(centre, all.subList(0, half), all.subList(half, all.size()), all.size());
        }
        return picture(centre, left, right, left.size() + right.size());
    }

    private static Optional<Picture> picture(String centre, List<Neighbour> left, List<Neighbour> right, int all) {
        int shown = Math.min(left.size(), MOST) + Math.min(right.size(), MOST);
        return shown < 2
                ? Optional.empty()
                : Optional.of(Picture.of(
                        centre,
                        left.stream().limit(MOST).toList(),
                        right.stream().limit(MOST).toList(),
                        all - shown));
    }

    private Optional<Picture> ofClaim(Node claim) {
        Tie tie = mentions.manner().isFact(claim) ? Tie.FACT : Tie.NOT_FACT;
        String verb = Stream.concat(
                        mentions.of(claim, ENT.predicate).stream().map(Mention::text),
                        mentions.of(claim, ENT.notPredicate).stream().map(found -> "not: " + found.text()))
                .findFirst()
                .orElse("claim");
        List<Neighbour> right = new ArrayList<>();
        Stream.of(ENT.object, ENT.value, ENT.amount, ENT.addressee, ENT.issue, ENT.concerns, ENT.tellsOf)
                .forEach(property -> right.addAll(related(claim, property, tie)));
        return picture(verb + " (" + mentions.manner().ofClaim(claim) + ")", related(claim, ENT.subject, tie), right);
    }

    private Optional<Picture> ofTension(Node tension) {
        List<Neighbour> right = new ArrayList<>();
        Stream.of(ENT.issueAtStake, ENT.through)
                .forEach(property -> right.addAll(related(tension, property, Tie.INFERRED)));
        String kind = Stream.of(ENT.tensionKind, ENT.relationKind)
                .flatMap(property -> mentions.of(tension, property).stream())
                .map(Mention::text)
                .findFirst()
                .orElse("");
        return picture(kind + " (inferred; " + status(tension) + ")", related(tension, ENT.party, Tie.INFERRED), right);
    }

    private List<Neighbour> related(Node thing, Property property, Tie tie) {
        String relation = mentions.property(property.asNode()).text();
        return mentions.of(thing, property).stream()
                .map(other -> new Neighbour(other, relation, tie))
                .toList();
    }

    private List<Neighbour> outgoing(Node thing) {
        return joined(
                graph.stream(thing, Node.ANY, Node.ANY)
                        .filter(triple -> isShown(triple.getObject())
                                && !triple.getObject().equals(thing))
                        .toList(),
                Triple::getObject,
                UnaryOperator.identity());
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
        // Most names of properties are verbs, so "has actor of" would be no English; the lists of the page say it this
        // way too.
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
                "inferred " + mentions.of(type.asNode()).text().replace("inferred ", "") + ", " + status(tension),
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

    private String status(Node tension) {
        return mentions.of(tension, ENT.status).stream()
                .map(Mention::text)
                .findFirst()
                .orElse("");
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
