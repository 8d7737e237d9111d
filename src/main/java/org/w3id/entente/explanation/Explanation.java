package org.w3id.entente.explanation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3id.entente.inference.Grounding;
import org.w3id.entente.inference.Tension;

/**
 * Why a tension or relation is inferred.
 *
 * @param tension the tension or relation
 * @param standing how well it is grounded by all its proofs
 * @param proofs those that are told
 * @param more whether others are known
 * @param cutShort whether the search for proofs was ended, so that there may be others
 */
public record Explanation(Tension tension, Standing standing, List<Proof> proofs, boolean more, boolean cutShort) {

    /**
     * One proof.
     *
     * @param conclusion what its last rule concludes, with all that it rests on
     * @param grounding how much that is
     */
    public record Proof(Step.Concluded conclusion, Grounding grounding) {}

    /** The same with at most {@code depth} levels of steps below each conclusion; says what is cut. */
    public Explanation cut(int depth) {
        return new Explanation(
                tension,
                standing,
                proofs.stream()
                        .map(proof -> new Proof((Step.Concluded) cut(proof.conclusion(), depth), proof.grounding()))
                        .toList(),
                more,
                cutShort);
    }

    private static Step cut(Step step, int depth) {
        if (!(step instanceof Step.Concluded concluded) || concluded.because().isEmpty()) {
            return step;
        }
        if (depth > 0) {
            return concluded.restingOn(concluded.because().stream()
                    .map(below -> cut(below, depth - 1))
                    .toList());
        }
        Set<Step.Claimed> claims = new LinkedHashSet<>();
        int steps = count(concluded, claims) - 1;
        return concluded.restingOn(List.of(new Step.Cut(steps, List.copyOf(claims))));
    }

    private static int count(Step step, Set<Step.Claimed> claims) {
        if (step instanceof Step.Claimed claimed) {
            claims.add(claimed);
        }
        int steps = step instanceof Step.Concluded ? 1 : 0;
        for (Step below : step.because()) {
            steps += count(below, claims);
        }
        return steps;
    }
}
