package org.w3id.entente.site;

import java.util.List;
import java.util.function.Predicate;
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
 * @param linked what the editors link it to, and the paper does not claim
 * @param manner how, by whom and where it is put forward
 * @param resting the tensions and relations of which a proof rests on it
 */
public record ClaimView(
        ClaimLine line,
        String meaning,
        RowTable content,
        RowTable linked,
        RowTable manner,
        List<ThingView.TensionLine> resting) {

    private static final List<Node> MANNER = nodes(
            Stream.of(ENT.mode, ENT.hedge, ENT.act, ENT.assertedBy, ENT.citesPassage, ENT.quotedTerm, ENT.presupposed));

    private static final List<Node> CONTENT = nodes(Stream.of(
            ENT.subject,
            ENT.predicate,
            ENT.notPredicate,
            ENT.object,
            ENT.value,
            ENT.amount,
            ENT.addressee,
            ENT.counterparty,
            ENT.when,
            ENT.setAsideFor));

    private static final List<Node> LINKED = nodes(Stream.of(ENT.tellsOf, ENT.issue, ENT.endedBy));

    /** The view of {@code claim}. */
    static ClaimView of(Edition edition, ThingViews views, Node claim) {
        Graph graph = edition.union();
        Predicate<Triple> manner = triple -> MANNER.contains(triple.getPredicate());
        return new ClaimView(
                views.lines().of(claim),
                Values.first(graph, claim, ENT.mode)
                        .flatMap(mode -> Values.text(graph, mode, SKOS.definition))
                        .orElse(""),
                views.rows().stated(claim, content(graph).negate(), CONTENT),
                views.rows().stated(claim, triple -> !LINKED.contains(triple.getPredicate()), LINKED),
                views.rows().stated(claim, manner.negate(), MANNER),
                new TensionLines(graph, views.mentions())
                        .of(graph.stream(Node.ANY, ENT.restsOn.asNode(), claim)
                                .flatMap(ground -> graph.stream(Node.ANY, ENT.hasProof.asNode(), ground.getSubject()))
                                .map(Triple::getSubject)
                                .toList()));
    }

    /** What the page shows here and need not show again. */
    static Predicate<Triple> told(Graph graph) {
        return content(graph)
                .or(triple -> LINKED.contains(triple.getPredicate()))
                .or(triple -> MANNER.contains(triple.getPredicate()))
                .or(triple -> triple.objectMatches(ENT.Claim.asNode()));
    }

    private static Predicate<Triple> content(Graph graph) {
        return triple -> CONTENT.contains(triple.getPredicate())
                || !LINKED.contains(triple.getPredicate())
                        && graph.contains(triple.getPredicate(), RDFS.subPropertyOf.asNode(), ENT.qualifier.asNode());
    }

    private static List<Node> nodes(Stream<Property> properties) {
        return properties.map(Property::asNode).toList();
    }
}
