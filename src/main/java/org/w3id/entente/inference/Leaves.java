package org.w3id.entente.inference;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Where proofs end: at what is stated. What a claim says counts only where the claim confers a status, so that nothing
 * rests on a recommendation, a counterfactual or a denial, however careless a rule.
 */
public final class Leaves {

    private final Graph stated;
    private final Statuses statuses;
    private final Function<Node, Period> periods;

    /**
     * The leaves of one run of the rules.
     *
     * @param stated what they were run over
     * @param inferred what they inferred, with the status of each claim
     */
    public Leaves(Graph stated, Graph inferred) {
        this(stated, new Statuses(stated, inferred));
    }

    Leaves(Graph stated, Statuses statuses) {
        this(stated, statuses, new ClaimPeriods(stated)::of);
    }

    private Leaves(Graph stated, Statuses statuses, Function<Node, Period> periods) {
        this.stated = stated;
        this.statuses = statuses;
        this.periods = periods;
    }

    /** The same as if nothing were known of when claims hold. */
    public Leaves withoutTime() {
        return new Leaves(stated, statuses, claim -> Period.UNKNOWN);
    }

    /** {@code triple} as a leaf; empty where it is not stated, or only by a claim that confers no status. */
    public Optional<Premise> of(Triple triple) {
        if (!stated.contains(triple)) {
            return Optional.empty();
        }
        return isClaim(triple.getSubject()) ? cited(triple.getSubject()) : Optional.of(new Premise.Given(triple));
    }

    /** The claim, or hypothesis, as a leaf; empty where it confers no status. */
    public Optional<Premise> cited(Node claim) {
        return statuses.rank(claim).stream()
                .<Premise>mapToObj(rank -> new Premise.Cited(claim, rank, periods.apply(claim)))
                .findFirst();
    }

    /** Whether {@code node} is a claim, or a hypothesis. */
    public boolean isClaim(Node node) {
        return CitedClaim.isDescribedIn(stated, node);
    }

    /** The status of a rank, the strongest where nothing has one (rank 0). */
    public Node status(int rank) {
        return statuses.concept(Math.max(rank, Statuses.STRONGEST));
    }
}
