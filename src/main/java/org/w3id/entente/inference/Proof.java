package org.w3id.entente.inference;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * One match that concludes a tension or relation, down to the claims.
 *
 * @param iri {@code id/proof/<hash>}, made of the rule, what it concludes, and the grounds
 * @param rule the rule that matched
 * @param justification the match and what it rests on
 * @param status that of the weakest ground
 * @param sentence the rule's sentence for this match
 */
public record Proof(Node iri, RuleDescription rule, Justification justification, Node status, String sentence) {

    /** The claims on which it rests, sorted. */
    public List<Node> grounds() {
        return justification.grounds();
    }

    /** When it holds. */
    public Period period() {
        return justification.period();
    }
}
