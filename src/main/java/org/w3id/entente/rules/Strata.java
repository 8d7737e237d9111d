package org.w3id.entente.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.w3id.entente.project.InputException;

/**
 * Orders rules so that {@code noValue} is asked only after all rules that could give the value have run. Jena does not
 * do that by itself: there a rule may fire although another one derives the value later.
 */
public final class Strata {

    private Strata() {}

    /** The rules in layers, to be run one after another; one layer where no rule denies what another concludes. */
    public static List<List<EntenteRule>> of(List<EntenteRule> rules) {
        int[] levels = new int[rules.size()];
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int i = 0; i < levels.length; i++) {
                int level = level(rules.get(i), rules, levels);
                if (level >= levels.length) {
                    throw new InputException("Rule " + rules.get(i)
                            + " denies with noValue what follows from itself. Deny only what other rules conclude.");
                }
                changed |= level > levels[i];
                levels[i] = Math.max(level, levels[i]);
            }
        }
        Map<Integer, List<EntenteRule>> layers = new TreeMap<>();
        for (int i = 0; i < levels.length; i++) {
            layers.computeIfAbsent(levels[i], level -> new ArrayList<>()).add(rules.get(i));
        }
        return List.copyOf(layers.values());
    }

    private static int level(EntenteRule rule, List<EntenteRule> rules, int[] levels) {
        int level = 0;
        for (ClauseEntry clause : rule.rule().getBody()) {
            boolean denied = clause instanceof Functor;
            TriplePattern pattern = clause instanceof TriplePattern triple ? triple : denied((Functor) clause);
            for (int i = 0; pattern != null && i < levels.length; i++) {
                if (concludes(rules.get(i), pattern)) {
                    level = Math.max(level, levels[i] + (denied ? 1 : 0));
                }
            }
        }
        return level;
    }

    /** What {@code noValue(s, p, o)} denies; null for any other builtin. */
    public static TriplePattern denied(Functor functor) {
        Node[] args = functor.getArgs();
        return functor.getName().equals("noValue") && args.length == 3
                ? new TriplePattern(args[0], args[1], args[2])
                : null;
    }

    private static boolean concludes(EntenteRule rule, TriplePattern wanted) {
        for (ClauseEntry clause : rule.rule().getHead()) {
            if (clause instanceof TriplePattern head
                    && mayEqual(head.getPredicate(), wanted.getPredicate())
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
