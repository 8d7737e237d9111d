package org.w3id.entente.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.site.ThingView.Group;
import org.w3id.entente.site.ThingView.TensionLine;
import org.w3id.entente.vocabulary.ENT;

/** What leads to a thing, by the property that does. */
final class Incoming {

    /** The parts by which a claim tells of a thing, rather than that the thing tells it. */
    private static final Set<Node> TELLING = Set.of(ENT.subject.asNode(), ENT.object.asNode());

    private final Graph graph;
    private final ThingNames mentions;
    private final ClaimLines lines;
    private final Map<Node, Set<Node>> claims;
    private final Map<Node, Set<Node>> tensions;
    private final Map<Node, Set<Node>> others;

    Incoming(Edition edition, ThingNames mentions, ClaimLines lines, Node thing) {
        this.graph = edition.union();
        this.mentions = mentions;
        this.lines = lines;
        Predicate<Node> isClaim = subject -> is(subject, ENT.Claim);
        Predicate<Node> isTension = subject -> is(subject, ENT.Tension) || is(subject, ENT.Relation);
        this.claims = subjects(thing, isClaim);
        this.tensions = subjects(thing, isTension);
        this.others = subjects(thing, subject -> subject.isURI() && !isClaim.test(subject) && !isTension.test(subject));
        // The type of claims and tensions leads to all of them; that is a list of things, not of what is said.
        for (Map<Node, Set<Node>> typed : List.of(claims, tensions)) {
            Set<Node> instances = typed.remove(RDF.type.asNode());
            if (instances != null) {
                others.computeIfAbsent(RDF.type.asNode(), type -> sortedSet()).addAll(instances);
            }
        }
    }

    /** The claims that say something of it as their subject, object or in another part. */
    List<Node> claims() {
        return claims.values().stream().flatMap(Set::stream).distinct().toList();
    }

    /** The same by the part, that of the subject first. */
    List<ClaimGroup> claimsByPart() {
        return inOrder(claims.keySet()).stream()
                .map(part -> ClaimGroup.of(label(part), lines.of(claims.get(part)), TELLING.contains(part)))
                .toList();
    }

    /** Tensions and relations by the part it has. */
    List<Group<TensionLine>> tensionsByPart() {
        return groups(tensions, new TensionLines(graph, mentions)::of);
    }

    /** Everything else, by the ways that lead from the same things to it; what compares claims, and the parts of a block, are shown elsewhere. */
    List<Group<Mention>> others() {
        others.remove(ENT.compares.asNode());
        others.remove(OA.hasSource.asNode());
        Map<List<Mention>, String> ways = new LinkedHashMap<>();
        inOrder(others.keySet())
                .forEach(property -> ways.merge(
                        mentions.of(others.get(property)),
                        "“" + label(property) + "”",
                        (first, more) -> first + " and " + more));
        return ways.entrySet().stream()
                .map(way -> new Group<>(way.getValue(), way.getKey()))
                .toList();
    }

    private Map<Node, Set<Node>> subjects(Node thing, Predicate<Node> wanted) {
        Map<Node, Set<Node>> found = new TreeMap<>(Comparator.comparing(Node::toString));
        graph.find(Node.ANY, Node.ANY, thing).forEachRemaining(triple -> {
            if (wanted.test(triple.getSubject())) {
                found.computeIfAbsent(triple.getPredicate(), property -> sortedSet())
                        .add(triple.getSubject());
            }
        });
        return found;
    }

    private static Set<Node> sortedSet() {
        return new TreeSet<>(Comparator.comparing(Node::toString));
    }

    private <T> List<Group<T>> groups(Map<Node, Set<Node>> subjects, Function<Set<Node>, List<T>> items) {
        return inOrder(subjects.keySet()).stream()
                .map(property -> new Group<>(label(property), items.apply(subjects.get(property))))
                .toList();
    }

    /** Those that tell of the thing itself come first. */
    private List<Node> inOrder(Set<Node> properties) {
        return properties.stream()
                .sorted(Comparator.comparing((Node property) -> !property.equals(ENT.subject.asNode()))
                        .thenComparing(property -> !property.equals(ENT.object.asNode()))
                        .thenComparing(this::label))
                .toList();
    }

    private String label(Node property) {
        return mentions.property(property).text();
    }

    private boolean is(Node node, Resource type) {
        return graph.contains(Triple.create(node, RDF.type.asNode(), type.asNode()));
    }
}
