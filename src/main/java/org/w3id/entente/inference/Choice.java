package org.w3id.entente.inference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * One way for each of the first premises of a match.
 *
 * @param ways the ways, in the order of the premises
 * @param period when all of them hold, never empty
 * @param rank the rank of the weakest, 0 where none has one
 * @param weakness the sum of their ranks: least where each is as strong as can be
 * @param sources what the claims on which they rest are found in
 */
record Choice(List<Premise> ways, Period period, int rank, int weakness, Set<Node> sources) {

    static final Choice NONE = new Choice(List.of(), Period.UNKNOWN, 0, 0, Set.of());

    private static final Comparator<Choice> BEST_FIRST = Comparator.comparingInt(Choice::rank)
            .thenComparing(Choice::weakness)
            .thenComparing(choice -> choice.sources().size())
            .thenComparing(choice -> choice.period().certainBegin());

    /**
     * The choices that go on with one of the ways of the next premise and can hold together, the best first. Of those
     * with the same period and sources, between which later premises cannot tell, only the best is kept.
     */
    static List<Choice> extend(List<Choice> choices, List<Premise> ways, ClaimSources sources) {
        List<Choice> extended = new ArrayList<>();
        for (Premise way : ways) {
            Set<Node> cited = sources.of(way.grounds());
            for (Choice choice : choices) {
                Period common = choice.period.intersect(way.period());
                if (!common.isEmpty()) {
                    extended.add(choice.and(way, common, cited));
                }
            }
        }
        record Same(Period period, Set<Node> sources) {}
        return bestPer(choice -> new Same(choice.period, choice.sources), extended);
    }

    /** The best choice for each set of sources, the best first. */
    static List<Choice> bestPerSources(List<Choice> choices) {
        return bestPer(Choice::sources, choices);
    }

    /** The ways, and {@code more} behind them. */
    List<Premise> with(Collection<Premise> more) {
        List<Premise> all = new ArrayList<>(ways);
        all.addAll(more);
        return all;
    }

    private Choice and(Premise way, Period common, Set<Node> cited) {
        Set<Node> all = new HashSet<>(sources);
        all.addAll(cited);
        return new Choice(with(List.of(way)), common, Math.max(rank, way.rank()), weakness + way.rank(), all);
    }

    private static List<Choice> bestPer(Function<Choice, Object> key, List<Choice> choices) {
        if (choices.size() < 2) {
            return choices;
        }
        Map<Object, Choice> best = new LinkedHashMap<>();
        choices.stream().sorted(BEST_FIRST).forEach(choice -> best.putIfAbsent(key.apply(choice), choice));
        return List.copyOf(best.values());
    }
}
