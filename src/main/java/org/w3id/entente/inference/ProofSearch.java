package org.w3id.entente.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.vocabulary.ENT;

/**
 * Follows matches down to the claims on which they rest. A match counts only if every claim it reaches confers a status
 * (so nothing rests on a recommendation, a counterfactual or a denial, however careless a rule), and if there can have
 * been a day on which all its premises held. Nothing supports itself.
 */
final class ProofSearch {

    private final Graph stated;
    private final Statuses statuses;
    private final ClaimPeriods periods;
    private final Map<Triple, List<Match>> matchesByConclusion = new HashMap<>();
    private final Map<Triple, List<Premise>> supports = new HashMap<>();
    /** How often a circle was cut so far: what was found while one was cut holds only there, and is not kept. */
    private int cuts;

    ProofSearch(Graph stated, Inference inference) {
        this.stated = stated;
        this.statuses = new Statuses(stated, inference.inferred());
        this.periods = new ClaimPeriods(stated);
        for (Match match : inference.matches()) {
            for (Triple conclusion : match.conclusions()) {
                matchesByConclusion
                        .computeIfAbsent(conclusion, triple -> new ArrayList<>())
                        .add(match);
            }
        }
    }

    /** The match with the strongest supports of its premises that fit together in time; empty where it does not count. */
    Optional<Justification> justify(Match match) {
        return justify(match, new HashSet<>());
    }

    /** All that supports an inferred triple and differs in its grounds, the strongest first. */
    List<Premise> supports(Triple triple) {
        return supports(triple, new HashSet<>());
    }

    private Optional<Justification> justify(Match match, Set<Triple> path) {
        List<List<Premise>> choices = new ArrayList<>();
        for (Triple premise : match.premises()) {
            List<Premise> ways = ways(premise, path);
            if (ways.isEmpty()) {
                return Optional.empty();
            }
            choices.add(ways);
        }
        Integer[] fewestFirst = IntStream.range(0, choices.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(fewestFirst, Comparator.comparingInt(i -> choices.get(i).size()));
        Premise[] chosen = new Premise[choices.size()];
        if (!choose(choices, fewestFirst, 0, Period.UNKNOWN, chosen)) {
            return Optional.empty();
        }
        List<Premise> premises = new ArrayList<>(List.of(chosen));
        match.absences().forEach(absence -> premises.add(new Premise.Absent(absence)));
        return Optional.of(Justification.of(match, premises));
    }

    /** Takes for each premise the strongest way whose period meets those of the premises before, or goes back. */
    private static boolean choose(
            List<List<Premise>> choices, Integer[] order, int next, Period period, Premise[] chosen) {
        if (next == order.length) {
            return true;
        }
        for (Premise way : choices.get(order[next])) {
            Period common = period.intersect(way.period());
            chosen[order[next]] = way;
            if (!common.isEmpty() && choose(choices, order, next + 1, common, chosen)) {
                return true;
            }
        }
        return false;
    }

    private List<Premise> ways(Triple premise, Set<Triple> path) {
        if (!stated.contains(premise)) {
            return supports(premise, path);
        }
        Node subject = premise.getSubject();
        if (!stated.contains(subject, RDF.type.asNode(), ENT.Claim.asNode())) {
            return List.of(new Premise.Given(premise));
        }
        OptionalInt rank = statuses.rank(subject);
        return rank.isPresent() ? List.of(new Premise.Cited(subject, rank.getAsInt(), periods.of(subject))) : List.of();
    }

    private List<Premise> supports(Triple triple, Set<Triple> path) {
        List<Premise> known = supports.get(triple);
        if (known != null) {
            return known;
        }
        if (!path.add(triple)) {
            cuts++;
            return List.of();
        }
        int cutsBefore = cuts;
        List<Premise> found = strongestFirst(
                triple,
                matchesByConclusion.getOrDefault(triple, List.of()).stream()
                        .flatMap(match -> justify(match, path).stream())
                        .toList());
        path.remove(triple);
        if (cuts == cutsBefore) {
            supports.put(triple, found);
        }
        return found;
    }

    /** One way per set of grounds. */
    private static List<Premise> strongestFirst(Triple triple, List<Justification> justifications) {
        Map<List<Node>, Justification> byGrounds = new LinkedHashMap<>();
        justifications.stream()
                .sorted(Justification.STRONGEST_FIRST)
                .forEach(justification -> byGrounds.putIfAbsent(justification.grounds(), justification));
        List<Premise> ways = new ArrayList<>();
        byGrounds.values().forEach(by -> ways.add(new Premise.Inferred(triple, by, byGrounds.size() - 1)));
        return ways;
    }
}
