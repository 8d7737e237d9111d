package org.w3id.entente.inference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A tension, or an inferred relation, with its proofs.
 *
 * @param iri made of kind, parties and issue
 * @param relation whether it is a relation and no tension
 * @param kind the concept of its kind
 * @param parties in the order of the IRI
 * @param issue what is at stake; for a relation the third party through which it exists
 * @param status that of the strongest proof
 * @param period from when one of the proofs holds until none does
 * @param proofs at least one, the strongest first
 * @param label a phrase that names it
 * @param conclusions what the rules conclude about it
 */
public record Tension(
        Node iri,
        boolean relation,
        Node kind,
        List<Node> parties,
        Node issue,
        Node status,
        Period period,
        List<Proof> proofs,
        String label,
        Set<Triple> conclusions) {

    /**
     * The same as far as {@code kept} proofs tell: with their status and their period. Empty where none is left.
     */
    public Optional<Tension> keeping(Predicate<Proof> kept) {
        List<Proof> left = proofs.stream().filter(kept).toList();
        return left.stream()
                .map(Proof::period)
                .reduce(Period::span)
                .map(common -> new Tension(
                        iri, relation, kind, parties, issue, left.get(0).status(), common, left, label, conclusions));
    }

    /** The claims of all proofs, sorted, each once. */
    public List<Node> grounds() {
        return proofs.stream()
                .flatMap(proof -> proof.grounds().stream())
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** The rules of all proofs, in the order of the proofs, each once. */
    public List<RuleDescription> rules() {
        return proofs.stream().map(Proof::rule).distinct().toList();
    }
}
