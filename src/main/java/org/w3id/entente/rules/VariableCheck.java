package org.w3id.entente.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;

/**
 * Whether each variable of a rule gets its value once, and before it is used: from triples of the body, or from the one
 * builtin that makes it. A variable that stands in one {@code noValue} alone asks for anything.
 */
final class VariableCheck {

    private final EntenteRule rule;
    private final Set<String> inTriples = new TreeSet<>();
    private final Map<String, String> makers = new TreeMap<>();
    private final Set<String> bound = new TreeSet<>();
    private final Set<String> denied = new TreeSet<>();

    private VariableCheck(EntenteRule rule) {
        this.rule = rule;
    }

    /**
     * Each clause of {@code rule} must be of the profile.
     *
     * @throws org.w3id.entente.project.InputException where a variable has no value, two, or one too late
     */
    static void check(EntenteRule rule) {
        VariableCheck check = new VariableCheck(rule);
        check.findMakers();
        check.checkBody();
        check.checkHead();
    }

    private void findMakers() {
        for (ClauseEntry clause : rule.rule().getBody()) {
            if (clause instanceof TriplePattern) {
                EntenteRule.collect(clause, inTriples);
            }
        }
        for (ClauseEntry clause : rule.rule().getBody()) {
            if (clause instanceof Functor functor && ProfileBuiltin.of(functor).makes()) {
                String made = name(ProfileBuiltin.of(functor).made(functor));
                String other = makers.putIfAbsent(made, functor.getName());
                if (other != null || inTriples.contains(made)) {
                    throw RuleCheck.fault(
                            rule,
                            functor.getName() + " gives ?" + made + " a value, and so does "
                                    + (other == null ? "a triple" : "the " + other + " before it")
                                    + ". Give each a variable of its own, and compare the two with equal.");
                }
            }
        }
    }

    private void checkBody() {
        for (ClauseEntry clause : rule.rule().getBody()) {
            if (clause instanceof Functor functor) {
                checkBuiltin(functor, ProfileBuiltin.of(functor));
            } else {
                EntenteRule.collect(clause, bound);
            }
        }
    }

    private void checkBuiltin(Functor functor, ProfileBuiltin builtin) {
        if (builtin.use() == ProfileBuiltin.Use.DENIES) {
            checkDenied(functor);
            return;
        }
        Set<String> used = names(builtin.read(functor));
        used.removeAll(bound);
        if (!used.isEmpty() && given(used)) {
            throw late(functor, used, "Write " + functor.getName() + " after it.");
        }
        refuseUnbound(functor.getName() + " uses", "no triple or calculation before it", used);
        if (builtin.makes()) {
            bound.add(name(builtin.made(functor)));
        }
    }

    private void checkDenied(Functor functor) {
        List<String> variables = List.of(functor.getArgs()).stream()
                .filter(Node::isVariable)
                .map(VariableCheck::name)
                .filter(name -> !bound.contains(name))
                .toList();
        Set<String> anything = new TreeSet<>(variables);
        Set<String> later = new TreeSet<>(anything);
        later.removeIf(name -> !given(Set.of(name)));
        if (!later.isEmpty()) {
            throw late(functor, later, "Write noValue after it, or another name where anything will do.");
        }
        for (String name : anything) {
            if (!denied.add(name) || variables.indexOf(name) != variables.lastIndexOf(name)) {
                throw RuleCheck.fault(
                        rule,
                        "?" + name
                                + " has no value and stands in noValue twice, where each time anything will do. Write"
                                + " another name, or a triple that gives it a value.");
            }
        }
    }

    private RuntimeException late(Functor functor, Set<String> variables, String advice) {
        return RuleCheck.fault(
                rule,
                functor.getName() + " uses ?" + String.join(", ?", variables) + " before the clause that gives "
                        + (variables.size() == 1 ? "it" : "them") + " a value. " + advice);
    }

    private void checkHead() {
        Set<String> used = new TreeSet<>();
        for (ClauseEntry clause : rule.rule().getHead()) {
            EntenteRule.collect(clause, used);
        }
        used.removeAll(bound);
        Set<String> absent = new TreeSet<>(used);
        absent.retainAll(denied);
        if (!absent.isEmpty()) {
            throw RuleCheck.fault(
                    rule,
                    "the head uses ?" + String.join(", ?", absent)
                            + " of noValue: what is absent gives no value. Add a triple for it.");
        }
        refuseUnbound("the head uses", "no triple of the body", used);
    }

    private void refuseUnbound(String who, String where, Set<String> unbound) {
        if (!unbound.isEmpty()) {
            throw RuleCheck.fault(
                    rule,
                    who + " ?" + String.join(", ?", unbound) + ", which " + where
                            + " gives a value. Add a triple for it, or mend the name.");
        }
    }

    private boolean given(Collection<String> names) {
        return names.stream().allMatch(name -> inTriples.contains(name) || makers.containsKey(name));
    }

    private static Set<String> names(List<Node> nodes) {
        Set<String> names = new TreeSet<>();
        nodes.stream().filter(Node::isVariable).forEach(node -> names.add(name(node)));
        return names;
    }

    private static String name(Node variable) {
        return variable.getName().substring(1);
    }
}
