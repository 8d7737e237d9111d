package org.w3id.entente.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.jena.graph.Triple;
import org.w3id.entente.inference.Justification;
import org.w3id.entente.inference.Leaves;
import org.w3id.entente.inference.Period;
import org.w3id.entente.inference.Premise;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.Match;

/**
 * All proofs of one fact, each once, the smallest first: that which applies the fewest rules, each counted as often as the
 * proof written out as a tree applies it; of equally small ones that with the strongest weakest ground; then always in the
 * same order. Nothing is worked out before it is asked for.
 *
 * <p>In a proof no fact supports itself, neither directly nor through others; a fact that is used several times is
 * supported in the same way each time (such trees are called non-recursive and unambiguous by M. Calautti, E. Livshits,
 * A. Pieris and M. Schneider, "The Complexity of Why-Provenance for Datalog Queries", PODS 2024); every claim it reaches
 * confers a status; and there can have been a day on which all of it held. Trees that differ in the order of premises only
 * are one.
 *
 * <p>The search is A* over partial proofs, as in P. F. Felzenszwalb and D. McAllester, "The Generalized A* Architecture",
 * JAIR 29 (2007) 153–190, with the least sizes of {@link LeastCosts} as the estimate for open facts, which is what L. Huang
 * and D. Chiang, "Better k-best Parsing", IWPT 2005, build their k best derivations on. Since the next open fact is always
 * the leftmost, no proof is made twice.
 */
public final class ProofEnumeration implements Iterator<Premise> {

    private static final Comparator<PartialProof> BEST_FIRST = Comparator.comparingInt(PartialProof::size)
            .thenComparingInt(PartialProof::rank)
            .thenComparing(PartialProof::number, Comparator.reverseOrder());

    private final ProofSpace space;
    private final Triple root;
    private final PriorityQueue<PartialProof> queue = new PriorityQueue<>(BEST_FIRST);
    private Map<Triple, Integer> leastSizes;
    private Map<Triple, Integer> leastRanks;
    private long made;
    private PartialProof next;

    /** The proofs of {@code fact} over what an engine found. */
    public ProofEnumeration(Triple fact, Inference inference, Leaves leaves) {
        this.space = new ProofSpace(inference, leaves);
        this.root = space.fact(fact);
    }

    private ProofEnumeration(Triple root, ProofSpace space) {
        this.space = space;
        this.root = root;
    }

    /** The proofs whose last step is {@code match}. */
    static ProofEnumeration of(Match match, Inference inference, Leaves leaves) {
        ProofSpace space = new ProofSpace(inference, leaves);
        Triple root = match.conclusions().get(0);
        space.restrict(root, match);
        return new ProofEnumeration(root, space);
    }

    @Override
    public boolean hasNext() {
        if (leastSizes == null) {
            start();
        }
        while (next == null && !queue.isEmpty()) {
            PartialProof best = queue.poll();
            if (best.open() == null) {
                next = best;
            } else {
                goOn(best);
            }
        }
        return next != null;
    }

    /** The next proof: the fact as inferred, with its support, or as stated. */
    @Override
    public Premise next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more proofs of " + root);
        }
        Map<Triple, Way> chosen = new HashMap<>();
        for (PartialProof.Choices at = next.chosen(); at != null; at = at.before()) {
            chosen.put(at.fact(), at.way());
        }
        next = null;
        return built(root, chosen);
    }

    private void start() {
        leastSizes = LeastCosts.below(root, space, LeastCosts.Measure.SIZE);
        leastRanks = LeastCosts.below(root, space, LeastCosts.Measure.RANK);
        if (leastSizes.containsKey(root)) {
            queue.add(new PartialProof(
                    new PartialProof.Open(root, null, null),
                    null,
                    leastSizes.get(root),
                    leastRanks.get(root),
                    Period.UNKNOWN,
                    made++));
        }
    }

    /** Queues {@code partial} with each way for its next open fact; the last one queued is the first of equals to go on. */
    private void goOn(PartialProof partial) {
        Triple fact = partial.open().fact();
        Way chosen = PartialProof.Choices.of(fact, partial.chosen());
        List<Way> ways = chosen == null ? space.ways(fact) : List.of(chosen);
        PartialProof.Ancestors path =
                new PartialProof.Ancestors(fact, partial.open().above());
        for (int i = ways.size() - 1; i >= 0; i--) {
            Way way = ways.get(i);
            Period period = way instanceof Way.Leaf leaf
                    ? partial.period().intersect(leaf.premise().period())
                    : partial.period();
            if (!period.isEmpty()
                    && leastSizes.keySet().containsAll(way.premises())
                    && !PartialProof.Ancestors.contain(path, way.premises())) {
                queue.add(with(partial, fact, way, path, period));
            }
        }
    }

    private PartialProof with(PartialProof partial, Triple fact, Way way, PartialProof.Ancestors path, Period period) {
        PartialProof.Open open = partial.open().next();
        int size = partial.size() - leastSizes.get(fact);
        int rank = partial.rank();
        if (way instanceof Way.Leaf leaf) {
            rank = Math.max(rank, leaf.premise().rank());
        } else {
            size++;
        }
        List<Triple> premises = way.premises();
        for (int i = premises.size() - 1; i >= 0; i--) {
            open = new PartialProof.Open(premises.get(i), path, open);
            size += leastSizes.get(premises.get(i));
            rank = Math.max(rank, leastRanks.get(premises.get(i)));
        }
        return new PartialProof(
                open, new PartialProof.Choices(fact, way, partial.chosen()), size, rank, period, made++);
    }

    private Premise built(Triple fact, Map<Triple, Way> chosen) {
        if (chosen.get(fact) instanceof Way.Leaf leaf) {
            return leaf.premise();
        }
        Match match = ((Way.Step) chosen.get(fact)).match();
        List<Premise> premises = new ArrayList<>();
        match.premises().forEach(premise -> premises.add(built(space.fact(premise), chosen)));
        match.absences().forEach(absence -> premises.add(new Premise.Absent(absence)));
        return new Premise.Inferred(fact, Justification.of(match, premises), 0);
    }
}
