package org.w3id.entente.site;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.site.ThingView.ComparisonView;
import org.w3id.entente.vocabulary.ENT;

/** Finds the comparisons of claims that belong in the page on a thing; what disagrees comes first. */
final class Comparing {

    private static final String RELATIONS = Namespaces.SCHEME + "comparison/";
    private static final Set<String> AT_ODDS = Set.of(
            RELATIONS + "contradiction", RELATIONS + "apparent-contradiction", RELATIONS + "expectation-and-outcome");
    private static final Set<String> IN_ACCORD = Set.of(RELATIONS + "agreement", RELATIONS + "common-ground");

    private final Graph graph;
    private final ThingNames mentions;
    private final ClaimLines lines;

    Comparing(Edition edition, ThingNames mentions, ClaimLines lines) {
        this.graph = edition.union();
        this.mentions = mentions;
        this.lines = lines;
    }

    /** The comparison that {@code thing} is, those of the claim that it is, or those of {@code claims} on it. */
    List<ComparisonView> of(Node thing, List<Node> claims) {
        Stream<Node> compared = Stream.concat(Stream.of(thing), claims.stream())
                .flatMap(claim -> graph.stream(Node.ANY, ENT.compares.asNode(), claim))
                .map(Triple::getSubject);
        boolean itself = graph.contains(thing, RDF.type.asNode(), ENT.Comparison.asNode());
        return (itself ? Stream.of(thing) : compared)
                .distinct()
                .sorted(Comparator.comparingInt(this::accord).thenComparing(node -> node.toString()))
                .map(this::view)
                .toList();
    }

    private int accord(Node comparison) {
        String relation = Values.first(graph, comparison, ENT.comparisonRelation)
                .map(Node::toString)
                .orElse("");
        return AT_ODDS.contains(relation) ? 0 : IN_ACCORD.contains(relation) ? 2 : 1;
    }

    private ComparisonView view(Node comparison) {
        Node relation = Values.first(graph, comparison, ENT.comparisonRelation).orElse(comparison);
        return new ComparisonView(
                mentions.of(comparison),
                mentions.of(relation),
                Values.text(graph, relation, SKOS.definition).orElse(""),
                Values.text(graph, comparison, ENT.reason).orElse(""),
                lines.of(Values.of(graph, comparison, ENT.compares)));
    }
}
