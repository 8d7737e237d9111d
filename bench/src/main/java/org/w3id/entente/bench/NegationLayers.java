package org.w3id.entente.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Strata;

/** As few layers as negation allows: what {@code noValue} denies is concluded in an earlier layer. */
final class NegationLayers {

    private NegationLayers() {}

    static List<List<EntenteRule>> of(List<EntenteRule> rules) {
        int[] levels = new int[rules.size()];
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int i = 0; i < levels.length; i++) {
                int level = level(rules.get(i), rules, levels);
                changed |= level > levels[i];
                levels[i] = level;
            }
        }
        List<List<EntenteRule>> layers = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            while (layers.size() <= levels[i]) {
                layers.add(new ArrayList<>());
            }
            layers.get(levels[i]).add(rules.get(i));
        }
        return layers;
    }

    private static int level(EntenteRule rule, List<EntenteRule> rules, int[] levels) {
        int level = 0;
        for (ClauseEntry clause : rule.rule().getBody()) {
            boolean denied = clause instanceof Functor;
            TriplePattern pattern = clause instanceof TriplePattern triple ? triple : Strata.denied((Functor) clause);
            for (int i = 0; pattern != null && i < levels.length; i++) {
                if (concludes(rules.get(i), pattern)) {
                    level = Math.max(level, levels[i] + (denied ? 1 : 0));
                }
            }
        }
        return level;
    }

    /** Whether {@code rule} has a pattern that a conclusion of {@code other} may match. */
    static boolean reads(EntenteRule rule, EntenteRule other) {
        return Arrays.stream(rule.rule().getBody())
                .anyMatch(clause -> clause instanceof TriplePattern pattern && concludes(other, pattern));
    }

    private static boolean concludes(EntenteRule rule, TriplePattern wanted) {
        for (ClauseEntry clause : rule.rule().getHead()) {
            TriplePattern head = (TriplePattern) clause;
            if (mayEqual(head.getPredicate(), wanted.getPredicate())
                    && mayEqual(head.getObject(), wanted.getObject())) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayEqual(Node a, Node b) {
        return a.isVariable() || b.isVariable() || a.equals(b);
    }
}
