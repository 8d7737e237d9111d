package org.w3id.entente.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.rulesys.Functor;
import org.w3id.entente.rules.Arithmetic;
import org.w3id.entente.rules.Comparisons;
import org.w3id.entente.rules.Condition;

/**
 * What becomes of the comparisons, calculations and denials of a rule where its variables have values, or some of them.
 *
 * @param bindings the values, with those that calculations add
 * @param failed comparisons and calculations that do not hold
 * @param contradicted what is denied although it holds
 * @param pending comparisons and calculations that lack a value
 * @param unasked what is denied of things that lack a value
 */
record Conditions(
        Map<Node, Node> bindings,
        List<Condition> failed,
        List<Triple> contradicted,
        List<Condition> pending,
        List<Triple> unasked) {

    /** Adds what is calculated to {@code bindings}. */
    static Conditions of(RuleBody body, Map<Node, Node> bindings, Graph known) {
        List<Condition> failed = new ArrayList<>();
        List<Condition> pending = new ArrayList<>();
        for (Functor functor : body.conditions()) {
            List<Node> arguments = Arrays.stream(functor.getArgs())
                    .map(argument -> bindings.getOrDefault(argument, argument))
                    .toList();
            Condition condition = new Condition(functor.getName(), arguments);
            if (arguments.get(0).isVariable() || arguments.get(1).isVariable()) {
                pending.add(condition);
            } else if (!holds(condition, bindings)) {
                failed.add(condition);
            }
        }
        Set<Node> given = body.givenVariables();
        List<Triple> contradicted = new ArrayList<>();
        List<Triple> unasked = new ArrayList<>();
        for (Triple denied : body.denials()) {
            boolean open = RuleBody.variables(denied).stream()
                    .anyMatch(variable -> given.contains(variable) && !bindings.containsKey(variable));
            Triple wanted = RuleBody.wanted(denied, bindings);
            if (open) {
                unasked.add(RuleBody.filled(denied, bindings));
            } else if (known.contains(wanted)) {
                contradicted.add(wanted);
            }
        }
        return new Conditions(bindings, failed, contradicted, pending, unasked);
    }

    int cost() {
        return failed.size() + contradicted.size();
    }

    private static boolean holds(Condition condition, Map<Node, Node> bindings) {
        List<Node> arguments = condition.arguments();
        if (Comparisons.NAMES.contains(condition.builtin())) {
            return Comparisons.holds(condition.builtin(), arguments.get(0), arguments.get(1));
        }
        Optional<Node> result = Arithmetic.result(condition.builtin(), arguments.get(0), arguments.get(1));
        Node named = arguments.get(2);
        if (named.isVariable()) {
            result.ifPresent(value -> bindings.put(named, value));
            return result.isPresent();
        }
        return result.filter(named::equals).isPresent();
    }
}
