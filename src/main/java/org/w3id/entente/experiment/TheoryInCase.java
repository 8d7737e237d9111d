package org.w3id.entente.experiment;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.inference.CitedTheory;
import org.w3id.entente.inference.Grounding;
import org.w3id.entente.inference.RuleDescription;
import org.w3id.entente.inference.Tension;

/**
 * What a theory makes of the case of which the papers tell.
 *
 * @param theory the theory
 * @param cited its title and literature
 * @param definition what it says; empty where that is not told
 * @param rules the rules that make it mechanical
 * @param inferred the tensions and relations that its rules infer, each as far as its rules alone do
 * @param expectations what it expects
 */
public record TheoryInCase(
        Node theory,
        CitedTheory cited,
        String definition,
        List<RuleDescription> rules,
        List<Inferred> inferred,
        List<Expectation> expectations) {

    /**
     * What rules of a theory infer, and on how much that rests.
     *
     * @param tension the tension or relation with the proofs of the theory's rules
     * @param grounding the counts of its grounds
     */
    public record Inferred(Tension tension, Grounding grounding) {}

    /** The last part of its IRI. */
    public String name() {
        return ShortName.lastPart(theory);
    }

    /** The claims on which all that it infers rests, each once. */
    Stream<Node> grounds() {
        return inferred.stream()
                .flatMap(inference -> inference.tension().grounds().stream())
                .distinct();
    }
}
