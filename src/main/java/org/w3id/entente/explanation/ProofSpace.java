package org.w3id.entente.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.entente.inference.Leaves;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.Match;
import org.w3id.entente.vocabulary.ENT;

/**
 * In which ways each fact is supported: an and-or graph over what an engine found, of which only the part that is asked
 * for is made. A fact that is both stated and concluded has ways of both sorts.
 */
final class ProofSpace {

    private final Inference inference;
    private final Leaves leaves;
    private final Map<Triple, List<Way>> known = new HashMap<>();

    ProofSpace(Inference inference, Leaves leaves) {
        this.inference = inference;
        this.leaves = leaves;
    }

    /** Being stated first, then the matches in the engine's order; empty where nothing supports {@code fact}. */
    List<Way> ways(Triple fact) {
        List<Way> ways = known.get(fact);
        if (ways == null) {
            ways = find(fact);
            known.put(fact, ways);
        }
        return ways;
    }

    /** From now on {@code match} is the only way for {@code fact}. */
    void restrict(Triple fact, Match match) {
        known.put(
                fact,
                List.of(new Way.Step(
                        match,
                        match.premises().stream().map(this::fact).distinct().toList())));
    }

    /**
     * The fact that a premise stands for. That a claim has a status is what makes it a ground, whichever status, and by
     * whichever rule: such premises are one.
     */
    Triple fact(Triple premise) {
        return isStatusOfClaim(premise)
                ? Triple.create(premise.getSubject(), premise.getPredicate(), Node.ANY)
                : premise;
    }

    private boolean isStatusOfClaim(Triple triple) {
        return triple.getPredicate().equals(ENT.groundStatus.asNode()) && leaves.isClaim(triple.getSubject());
    }

    private List<Way> find(Triple fact) {
        if (isStatusOfClaim(fact)) {
            return leaves.cited(fact.getSubject()).<Way>map(Way.Leaf::new).stream()
                    .toList();
        }
        List<Way> ways = new ArrayList<>();
        leaves.of(fact).map(Way.Leaf::new).ifPresent(ways::add);
        // Two matches of one rule with the same premises, such as the two sides of mutual blame, differ in order only.
        record Same(String rule, Set<Triple> premises) {}
        Set<Same> seen = new HashSet<>();
        for (Match match : inference.matches(fact)) {
            List<Triple> premises =
                    match.premises().stream().map(this::fact).distinct().toList();
            if (!premises.contains(fact) && seen.add(new Same(match.rule().name(), Set.copyOf(premises)))) {
                ways.add(new Way.Step(match, premises));
            }
        }
        return List.copyOf(ways);
    }
}
