package org.w3id.entente.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.jena.graph.Triple;
import org.w3id.entente.inference.Premise;

/**
 * The least cost at which each fact below a root can be supported, found as in D. E. Knuth, "A Generalization of
 * Dijkstra's Algorithm", Information Processing Letters 6 (1977) 1–5: a fact is settled when its cheapest way is, and a way
 * when its last premise is. That is right where a way never costs less than any of its premises.
 */
final class LeastCosts {

    /** What ways cost. */
    enum Measure {
        /** How many rules are applied, each as often as the tree shows it, {@link Integer#MAX_VALUE} at the most. */
        SIZE {
            @Override
            int leaf(Premise leaf) {
                return 0;
            }

            @Override
            int step(IntStream premises) {
                return (int)
                        Math.min(Integer.MAX_VALUE, 1 + premises.asLongStream().sum());
            }
        },
        /** The rank of the weakest ground. */
        RANK {
            @Override
            int leaf(Premise leaf) {
                return leaf.rank();
            }

            @Override
            int step(IntStream premises) {
                return premises.max().orElse(0);
            }
        };

        abstract int leaf(Premise leaf);

        /** What a match costs whose premises cost {@code premises}: no less than the dearest of them. */
        abstract int step(IntStream premises);
    }

    private record Offer(Triple fact, int cost) {}

    /** A match that waits for its premises. */
    private static final class Waiting {
        private final Triple fact;
        private final Way way;
        private int open;

        Waiting(Triple fact, Way way) {
            this.fact = fact;
            this.way = way;
            this.open = way.premises().size();
        }
    }

    private final Measure measure;
    private final Map<Triple, Integer> settled = new HashMap<>();
    private final Map<Triple, List<Waiting>> waitingFor = new HashMap<>();
    private final PriorityQueue<Offer> offers = new PriorityQueue<>(Comparator.comparingInt(Offer::cost));

    private LeastCosts(Measure measure) {
        this.measure = measure;
    }

    /** The costs of {@code root} and of all that may support it; what has no proof at all is not in it. */
    static Map<Triple, Integer> below(Triple root, ProofSpace space, Measure measure) {
        LeastCosts costs = new LeastCosts(measure);
        costs.explore(root, space);
        costs.settle();
        return costs.settled;
    }

    private void explore(Triple root, ProofSpace space) {
        Deque<Triple> open = new ArrayDeque<>(List.of(root));
        waitingFor.put(root, new ArrayList<>());
        while (!open.isEmpty()) {
            Triple fact = open.pop();
            for (Way way : space.ways(fact)) {
                Waiting waiting = new Waiting(fact, way);
                if (way.premises().isEmpty()) {
                    offer(waiting);
                }
                for (Triple premise : way.premises()) {
                    waitingFor
                            .computeIfAbsent(premise, unknown -> {
                                open.push(unknown);
                                return new ArrayList<>();
                            })
                            .add(waiting);
                }
            }
        }
    }

    private void settle() {
        while (!offers.isEmpty()) {
            Offer cheapest = offers.poll();
            if (settled.putIfAbsent(cheapest.fact(), cheapest.cost()) == null) {
                for (Waiting waiting : waitingFor.get(cheapest.fact())) {
                    if (--waiting.open == 0) {
                        offer(waiting);
                    }
                }
            }
        }
    }

    private void offer(Waiting ready) {
        int cost = ready.way instanceof Way.Leaf leaf
                ? measure.leaf(leaf.premise())
                : measure.step(ready.way.premises().stream().mapToInt(settled::get));
        offers.add(new Offer(ready.fact, cost));
    }
}
