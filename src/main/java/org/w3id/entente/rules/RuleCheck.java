package org.w3id.entente.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.w3id.entente.project.InputException;

/** What a rule must keep to so that it means the same in every engine and each of its conclusions can be proven. */
public final class RuleCheck {

    /**
     * The builtins a body may use, with their number of arguments. Those with two compare, {@code noValue} denies, those with five name
     * what is concluded.
     */
    private static final Map<String, Integer> BUILTINS = new TreeMap<>(
            Map.of("equal", 2, "notEqual", 2, "lessThan", 2, "greaterThan", 2, "le", 2, "ge", 2, "noValue", 3));

    /** Which argument of a naming builtin it binds: the last. */
    private static final int NAMED = 4;

    static {
        TensionBuiltins.NAMES.forEach(name -> BUILTINS.put(name, 5));
    }

    private RuleCheck() {}

    /** @throws InputException with file, line and the rule's name, and what to write instead */
    static void check(EntenteRule rule) {
        if (rule.name() == null || rule.name().isBlank()) {
            throw fault(rule, "a rule needs a name: write [name: … -> …].");
        }
        if (rule.rule().isBackward()) {
            throw fault(rule, "rules run forward: write body -> head, not head <- body.");
        }
        Set<String> bound = new TreeSet<>();
        for (ClauseEntry clause : rule.rule().getBody()) {
            checkBody(rule, clause, bound);
        }
        if (rule.rule().headLength() == 0) {
            throw fault(rule, "nothing follows: write what it concludes after ->.");
        }
        for (ClauseEntry clause : rule.rule().getHead()) {
            checkHead(rule, clause, bound);
        }
    }

    private static void checkBody(EntenteRule rule, ClauseEntry clause, Set<String> bound) {
        if (clause instanceof TriplePattern) {
            EntenteRule.collect(clause, bound);
        } else if (clause instanceof Functor functor) {
            Integer arguments = BUILTINS.get(functor.getName());
            if (arguments == null) {
                throw fault(
                        rule,
                        "no builtin \"" + functor.getName() + "\". Known: " + String.join(", ", BUILTINS.keySet())
                                + ".");
            }
            if (arguments != functor.getArgLength()) {
                throw fault(
                        rule,
                        functor.getName() + " takes " + arguments + " arguments, not " + functor.getArgLength() + ".");
            }
            checkArguments(rule, functor, bound);
        } else {
            throw fault(rule, "a rule holds no rule within it.");
        }
    }

    /** Jena takes a variable without a value for a thing of its own: it would name it, or compare it with nothing. */
    private static void checkArguments(EntenteRule rule, Functor functor, Set<String> bound) {
        boolean names = TensionBuiltins.NAMES.contains(functor.getName());
        if (functor.getName().equals("noValue")) {
            return;
        }
        Node[] read = names ? Arrays.copyOf(functor.getArgs(), NAMED) : functor.getArgs();
        Set<String> used = new TreeSet<>();
        EntenteRule.collect(new Functor(functor.getName(), read), used);
        refuseUnbound(rule, functor.getName() + " uses", "triple before it", used, bound);
        if (names) {
            EntenteRule.collect(functor, bound);
        }
    }

    private static void checkHead(EntenteRule rule, ClauseEntry clause, Set<String> bound) {
        if (!(clause instanceof TriplePattern)) {
            throw fault(
                    rule,
                    "the head holds triples only. Name a tension in the body:"
                            + " tension(kind:burden, ?a, ?b, ?issue, ?t).");
        }
        Set<String> used = new TreeSet<>();
        EntenteRule.collect(clause, used);
        refuseUnbound(rule, "the head uses", "triple of the body", used, bound);
    }

    private static void refuseUnbound(EntenteRule rule, String who, String where, Set<String> used, Set<String> bound) {
        used.removeAll(bound);
        if (!used.isEmpty()) {
            throw fault(
                    rule,
                    who + " ?" + String.join(", ?", used) + ", which no " + where
                            + " gives a value. Add a triple for it, or mend the name.");
        }
    }

    /** What to throw for {@code rule}: its file and line, its name, and {@code message}. */
    public static InputException fault(EntenteRule rule, String message) {
        String name = rule.name() == null ? "" : "rule " + rule.name() + ": ";
        return new InputException(rule.file(), rule.line(), 1, name + message);
    }
}
