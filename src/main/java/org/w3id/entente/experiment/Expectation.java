package org.w3id.entente.experiment;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.vocabulary.ENT;

/**
 * What a theory leads one to expect in the case of which the papers tell, and what they say happened.
 *
 * @param iri {@code id/expectation/<name>}
 * @param label what it is called
 * @param theory the theory that expects so
 * @param sentence what is expected, in our words
 * @param rivals the expectations that cannot come true as well, sorted
 * @param borneOutBy the claims that speak for it, sorted
 * @param contradictedBy the claims that speak against it, sorted
 * @param reason how the claims bear on it; empty where that is not told
 */
public record Expectation(
        Node iri,
        String label,
        Node theory,
        String sentence,
        List<Node> rivals,
        List<CitedClaim> borneOutBy,
        List<CitedClaim> contradictedBy,
        String reason) {

    /** All expectations of theories in {@code stated}, sorted by their IRIs. */
    static List<Expectation> in(Graph stated) {
        return Values.typed(stated, ENT.Expectation.asNode()).stream()
                .flatMap(iri -> Values.first(stated, iri, ENT.ofTheory).stream().map(theory -> of(stated, iri, theory)))
                .toList();
    }

    private static Expectation of(Graph stated, Node iri, Node theory) {
        Stream<Node> named = Values.of(stated, iri, ENT.rivalOf).stream();
        Stream<Node> naming = stated.stream(Node.ANY, ENT.rivalOf.asNode(), iri).map(triple -> triple.getSubject());
        String label = new Labels(stated).of(iri);
        return new Expectation(
                iri,
                label,
                theory,
                Values.text(stated, iri, ENT.expects).orElse(label),
                Stream.concat(named, naming)
                        .distinct()
                        .sorted((a, b) -> a.toString().compareTo(b.toString()))
                        .toList(),
                claims(stated, Values.of(stated, iri, ENT.borneOutBy)),
                claims(stated, Values.of(stated, iri, ENT.contradictedBy)),
                Values.text(stated, iri, ENT.reason).orElse(""));
    }

    private static List<CitedClaim> claims(Graph stated, List<Node> claims) {
        return claims.stream().map(claim -> CitedClaim.of(stated, claim)).toList();
    }
}
