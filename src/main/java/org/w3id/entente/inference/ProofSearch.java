package org.w3id.entente.inference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.Match;

/**
 * Follows matches down to the claims on which they rest. A match counts only if every claim it reaches confers a status
 * (so nothing rests on a recommendation, a counterfactual or a denial, however careless a rule), and if there can have
 * been a day on which all its premises held. Nothing supports itself.
 * Safe for use by many threads: one searches at a time, as what it finds is kept and circles are counted for all.
 */
final class ProofSearch {

    private final Leaves leaves;
    private final ClaimSources sources;
    private final Inference inference;
    private final Map<Triple, List<Premise>> supports = new HashMap<>();
    /** How often a circle was cut so far: what was found while one was cut holds only there, and is not kept. */
    private int cuts;

    ProofSearch(Graph stated, Inference inference, Statuses statuses) {
        this.leaves = new Leaves(stated, statuses);
        this.sources = new ClaimSources(stated);
        this.inference = inference;
    }

    /**
     * The match with the strongest supports of its premises that fit together in time; of equally strong ones those
     * that make do with the fewest sources. Empty where it does not count.
     */
    synchronized Optional<Justification> justify(Match match) {
        return justifications(match, new HashSet<>(match.conclusions())).stream()
                .findFirst();
    }

    /** All that supports a concluded triple, stated or not, and differs in its grounds, the strongest first. */
    synchronized List<Premise> supports(Triple triple) {
        return supports(triple, new HashSet<>());
    }

    /** One per set of sources, the strongest first. */
    private List<Justification> justifications(Match match, Set<Triple> path) {
        List<Choice> choices = List.of(Choice.NONE);
        for (Triple premise : match.premises()) {
            List<Premise> ways = ways(premise, path);
            choices = Choice.extend(choices, ways, sources);
            if (choices.isEmpty()) {
                return List.of();
            }
        }
        List<Premise> absences =
                match.absences().stream().<Premise>map(Premise.Absent::new).toList();
        return Choice.bestPerSources(choices).stream()
                .map(choice -> Justification.of(match, choice.with(absences)))
                .toList();
    }

    /** Being stated first, then what concludes it: a premise may have both. */
    private List<Premise> ways(Triple premise, Set<Triple> path) {
        if (path.contains(premise)) {
            cuts++;
            return List.of();
        }
        List<Premise> derived = supports(premise, path);
        return leaves.of(premise)
                .map(leaf -> Stream.concat(Stream.of(leaf), derived.stream()).toList())
                .orElse(derived);
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
                inference.matches(triple).stream()
                        .map(match -> justifications(match, path))
                        .filter(ways -> !ways.isEmpty())
                        .toList());
        path.remove(triple);
        if (cuts == cutsBefore) {
            supports.put(triple, found);
        }
        return found;
    }

    /** One way per set of grounds. */
    private static List<Premise> strongestFirst(Triple triple, List<List<Justification>> perMatch) {
        Map<List<Node>, Justification> byGrounds = new LinkedHashMap<>();
        perMatch.stream()
                .flatMap(List::stream)
                .sorted(Justification.STRONGEST_FIRST)
                .forEach(justification -> byGrounds.putIfAbsent(justification.grounds(), justification));
        int others = (int) perMatch.stream()
                        .map(ways -> ways.get(0).grounds())
                        .distinct()
                        .count()
                - 1;
        return byGrounds.values().stream()
                .<Premise>map(by -> new Premise.Inferred(triple, by, others))
                .toList();
    }
}
