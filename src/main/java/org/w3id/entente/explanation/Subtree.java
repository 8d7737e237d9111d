package org.w3id.entente.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Triple;

/**
 * What supports a fact for which all choices are made. A fact that is used again is supported as it was before, so that
 * nothing of it needs to be gone through once more.
 *
 * @param facts the fact and all below it
 * @param size how many rules are applied, each as often as the tree shows it; {@link Integer#MAX_VALUE} for that many or more
 */
record Subtree(Set<Triple> facts, int size) {

    /** The part of {@code choices} that supports {@code fact}, each fact in it gone through once. */
    static Subtree of(Triple fact, PartialProof.Choices choices) {
        Map<Triple, Integer> sizes = new HashMap<>();
        int size = size(fact, PartialProof.Choices.byFact(choices), sizes);
        return new Subtree(sizes.keySet(), size);
    }

    private static int size(Triple fact, Map<Triple, Way> chosen, Map<Triple, Integer> sizes) {
        Integer known = sizes.get(fact);
        if (known != null) {
            return known;
        }
        Way way = chosen.get(fact);
        int size = 0;
        if (way instanceof Way.Step) {
            List<Triple> premises = way.premises();
            size = LeastCosts.Measure.SIZE.step(premises.stream().mapToInt(premise -> size(premise, chosen, sizes)));
        }
        sizes.put(fact, size);
        return size;
    }
}
