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
 * same order.
 *
 * <p>Nothing is worked out before a proof is asked for. Then all that the fact may follow from is gone through once, as much
 * work as there are matches in it; after that each proof is made as it is asked for. Since time and circles may rule out any
 * number of partial proofs, no more than a budget of them are tried; {@link #cutShort} tells whether that was the end.
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
 * the leftmost, no proof is made twice, and a fact that is come upon again has all that supports it chosen: it is counted
 * as it is.
 */
public final class ProofEnumeration implements Iterator<Premise> {

    private static final Comparator<PartialProof> BEST_FIRST = Comparator.comparingInt(PartialProof::size)
            .thenComparingInt(PartialProof::rank)
            .thenComparing(PartialProof::number, Comparator.reverseOrder());

    /** How many partial proofs to try: seconds at the most. */
    private static final int BUDGET = 200_000;

    private final ProofSpace space;
    private final Triple root;
    private final int budget;
    private final PriorityQueue<PartialProof> queue = new PriorityQueue<>(BEST_FIRST);
    private Map<Triple, Integer> leastSizes;
    private Map<Triple, Integer> leastRanks;
    private long made;
    private int tried;
    private PartialProof next;

    /** The proofs of {@code fact} over what an engine found. */
    public ProofEnumeration(Triple fact, Inference inference, Leaves leaves) {
        this(fact, inference, leaves, BUDGET);
    }

    /** The same with a budget of one's own: how many partial proofs to try at most, for all proofs together. */
    public ProofEnumeration(Triple fact, Inference inference, Leaves leaves, int budget) {
        this(fact, new ProofSpace(inference, leaves), budget);
    }

    private ProofEnumeration(Triple fact, ProofSpace space, int budget) {
        this.space = space;
        this.root = space.fact(fact);
        this.budget = budget;
    }

    /** The proofs whose last step is {@code match}. */
    static ProofEnumeration of(Match match, Inference inference, Leaves leaves) {
        ProofSpace space = new ProofSpace(inference, leaves);
        Triple root = match.conclusions().get(0);
        space.restrict(root, match);
        return new ProofEnumeration(root, space, BUDGET);
    }

    @Override
    public boolean hasNext() {
        if (leastSizes == null) {
            start();
        }
        while (next == null && !queue.isEmpty() && tried < budget) {
            tried++;
            PartialProof best = queue.poll();
            if (best.open() == null) {
                next = best;
            } else {
                goOn(best);
            }
        }
        return next != null;
    }

    /** Whether the enumeration ended before all was tried, so that there may be more proofs. */
    public boolean cutShort() {
        return next == null && !queue.isEmpty() && tried >= budget;
    }

    /** The next proof: the fact as inferred, with its support, or as stated. */
    @Override
    public Premise next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more proofs of " + root);
        }
        Map<Triple, Way> chosen = PartialProof.Choices.byFact(next.chosen());
        next = null;
        return built(root, chosen, new HashMap<>());
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
        if (PartialProof.Choices.of(fact, partial.chosen()) != null) {
            useAgain(fact, partial);
            return;
        }
        List<Way> ways = space.ways(fact);
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

    private void useAgain(Triple fact, PartialProof partial) {
        Subtree subtree = Subtree.of(fact, partial.chosen());
        if (!PartialProof.Ancestors.contain(partial.open().above(), subtree.facts())) {
            queue.add(new PartialProof(
                    partial.open().next(),
                    partial.chosen(),
                    sum(without(fact, partial.size()), subtree.size()),
                    partial.rank(),
                    partial.period(),
                    made++));
        }
    }

    /** {@code size} less what an open fact takes at the least; what is too large to count stays so. */
    private int without(Triple fact, int size) {
        return size == Integer.MAX_VALUE ? size : size - leastSizes.get(fact);
    }

    private static int sum(int a, int b) {
        return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
    }

    private PartialProof with(PartialProof partial, Triple fact, Way way, PartialProof.Ancestors path, Period period) {
        PartialProof.Open open = partial.open().next();
        int size = without(fact, partial.size());
        int rank = partial.rank();
        if (way instanceof Way.Leaf leaf) {
            rank = Math.max(rank, leaf.premise().rank());
        } else {
            size = sum(size, 1);
        }
        List<Triple> premises = way.premises();
        for (int i = premises.size() - 1; i >= 0; i--) {
            open = new PartialProof.Open(premises.get(i), path, open);
            size = sum(size, leastSizes.get(premises.get(i)));
            rank = Math.max(rank, leastRanks.get(premises.get(i)));
        }
        return new PartialProof(
                open, new PartialProof.Choices(fact, way, partial.chosen()), size, rank, period, made++);
    }

    /** Each fact once, however often it is used. */
    private Premise built(Triple fact, Map<Triple, Way> chosen, Map<Triple, Premise> done) {
        Premise known = done.get(fact);
        if (known != null) {
            return known;
        }
        Premise made = chosen.get(fact) instanceof Way.Leaf leaf
                ? leaf.premise()
                : built(fact, ((Way.Step) chosen.get(fact)).match(), chosen, done);
        done.put(fact, made);
        return made;
    }

    private Premise built(Triple fact, Match match, Map<Triple, Way> chosen, Map<Triple, Premise> done) {
        List<Premise> premises = new ArrayList<>();
        match.premises().forEach(premise -> premises.add(built(space.fact(premise), chosen, done)));
        match.absences().forEach(absence -> premises.add(new Premise.Absent(absence)));
        return new Premise.Inferred(fact, Justification.of(match, premises), 0);
    }
}
