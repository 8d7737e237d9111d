package org.w3id.entente.rules;

import java.util.regex.Pattern;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.w3id.entente.project.InputException;

/**
 * What a single rule must keep to so that it means the same in every engine and each of its conclusions can be proven:
 * {@code docs/rule-language.md}. What several rules must keep to together is held by {@link Strata}.
 */
public final class RuleCheck {

    /** The last part of an IRI. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._~-]+");

    private RuleCheck() {}

    /** @throws InputException with file, line and the rule's name, and what to write instead */
    static void check(EntenteRule rule) {
        checkName(rule);
        if (rule.rule().isBackward()) {
            throw fault(rule, "rules run forward: write body -> head, not head <- body.");
        }
        boolean grounded = false;
        for (ClauseEntry clause : rule.rule().getBody()) {
            grounded |= clause instanceof TriplePattern;
            checkClause(rule, clause);
        }
        if (rule.rule().headLength() == 0) {
            throw fault(rule, "nothing follows: write what it concludes after ->.");
        }
        if (!grounded) {
            throw fault(
                    rule,
                    "its body holds no triple, so its conclusion would rest on nothing. Add the triples from which it"
                            + " follows, or state the conclusion in data/.");
        }
        for (ClauseEntry clause : rule.rule().getHead()) {
            checkHead(rule, clause);
        }
        VariableCheck.check(rule);
    }

    private static void checkName(EntenteRule rule) {
        if (rule.name() == null || rule.name().isBlank()) {
            throw fault(rule, "a rule needs a name: write [name: … -> …].");
        }
        if (!NAME.matcher(rule.name()).matches()) {
            throw fault(
                    rule, "its name ends its IRI. Name it by letters, digits and hyphens: [burden-refused: … -> …].");
        }
    }

    private static void checkClause(EntenteRule rule, ClauseEntry clause) {
        if (clause instanceof TriplePattern pattern) {
            TermCheck.checkPattern(rule, pattern);
        } else if (clause instanceof Functor functor) {
            checkBuiltin(rule, functor);
        } else {
            throw nested(rule);
        }
    }

    private static void checkBuiltin(EntenteRule rule, Functor functor) {
        ProfileBuiltin builtin = ProfileBuiltin.of(functor);
        if (builtin == null) {
            throw fault(
                    rule,
                    "no builtin \"" + functor.getName() + "\". " + ForeignBuiltins.advice(functor.getName()) + "Known: "
                            + ProfileBuiltin.known() + ".");
        }
        int arguments = functor.getArgLength();
        if (builtin.arguments() != arguments) {
            boolean twoOfNoValue = builtin.use() == ProfileBuiltin.Use.DENIES && arguments == 2;
            throw fault(
                    rule,
                    functor.getName() + " takes " + builtin.arguments() + " arguments, not " + arguments
                            + (twoOfNoValue ? ". Where any value will do, write noValue(?s, ?p, ?any)." : "."));
        }
        TermCheck.checkArguments(rule, functor, builtin);
    }

    private static void checkHead(EntenteRule rule, ClauseEntry clause) {
        if (clause instanceof TriplePattern pattern) {
            TermCheck.checkPattern(rule, pattern);
        } else if (clause instanceof Functor functor) {
            String advice = ForeignBuiltins.advice(functor.getName());
            throw fault(
                    rule,
                    "the head holds triples only, not " + functor.getName() + ". "
                            + (advice.isEmpty()
                                    ? "Compare, calculate, deny and name in the body: tension(kind:burden, ?a, ?b,"
                                            + " ?issue, ?t)."
                                    : advice.strip()));
        } else {
            throw nested(rule);
        }
    }

    private static InputException nested(EntenteRule rule) {
        return fault(
                rule, "a rule holds no rule within it. Write two rules: let the first conclude what the second reads.");
    }

    /** What to throw for {@code rule}: its file and line, its name, and {@code message}. */
    public static InputException fault(EntenteRule rule, String message) {
        String name = rule.name() == null ? "" : "rule " + rule.name() + ": ";
        return new InputException(rule.file(), rule.line(), 1, name + message);
    }
}
