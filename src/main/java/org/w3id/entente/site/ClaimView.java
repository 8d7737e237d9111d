package org.w3id.entente.site;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.vocabulary.ENT;

/**
 * What the page on a claim tells above all else.
 *
 * @param line the claim with its mode, holder and passages
 * @param meaning what its mode means
 * @param content who does what to whom, with all qualifiers
 * @param manner how, by whom and where it is put forward
 * @param resting the tensions and relations of which a proof rests on it
 */
public record ClaimView(
        ClaimLine line, String meaning, List<Row> content, List<Row> manner, List<ThingView.TensionLine> resting) {

    private static final Set<Node> MANNER = nodes(
            Stream.of(ENT.mode, ENT.act, ENT.hedge, ENT.assertedBy, ENT.presupposed, ENT.passage, ENT.quotedTerm));

    private static final Set<Node> CONTENT = nodes(Stream.of(
            ENT.subject,
            ENT.predicate,
            ENT.notPredicate,
            ENT.object,
            ENT.value,
            ENT.when,
            ENT.situation,
            ENT.endedBy,
            ENT.setAsideFor));

    /** The view of {@code claim}. */
    static ClaimView of(Edition edition, ThingViews views, Node claim) {
        Graph graph = edition.union();
        Predicate<Triple> manner = triple -> MANNER.contains(triple.getPredicate());
        return new ClaimView(
                views.lines().of(claim),
                Values.first(graph, claim, ENT.mode)
                        .flatMap(mode -> Values.text(graph, mode, SKOS.definition))
                        .orElse(""),
                views.rows().stated(claim, content(graph).negate()),
                views.rows().stated(claim, manner.negate()),
                new TensionLines(graph, views.mentions())
                        .of(graph.stream(Node.ANY, ENT.ground.asNode(), claim)
                                .flatMap(ground -> graph.stream(Node.ANY, ENT.hasProof.asNode(), ground.getSubject()))
                                .map(Triple::getSubject)
                                .toList()));
    }

    /** What the page shows here and need not show again. */
    static Predicate<Triple> told(Graph graph) {
        return content(graph).or(triple -> MANNER.contains(triple.getPredicate()));
    }

    private static Predicate<Triple> content(Graph graph) {
        return triple -> CONTENT.contains(triple.getPredicate())
                || graph.contains(triple.getPredicate(), RDFS.subPropertyOf.asNode(), ENT.qualifier.asNode());
    }

    private static Set<Node> nodes(Stream<Property> properties) {
        return properties.map(Property::asNode).collect(Collectors.toUnmodifiableSet());
    }
}
