package org.w3id.entente.rules;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.project.InputException;

/** Refuses circles of rules that have no meaning, or no end. */
final class Circles {

    private final List<EntenteRule> rules;
    private final Dependencies dependencies;

    Circles(List<EntenteRule> rules, Dependencies dependencies) {
        this.rules = rules;
        this.dependencies = dependencies;
    }

    /**
     * Refuses a rule that denies what a rule of its own component concludes: whether it fires would depend on whether it
     * has fired.
     *
     * @param component the rules that {@code rule} leads to and that lead to it, itself included
     */
    void refuseDenial(int rule, BitSet component) {
        for (TriplePattern denied : Dependencies.denied(rules.get(rule))) {
            component.stream()
                    .filter(other -> Dependencies.meet(Dependencies.heads(rules.get(other)), List.of(denied)))
                    .findFirst()
                    .ifPresent(other -> {
                        List<Integer> circle = dependencies.way(Dependencies.only(rule), other);
                        circle.add(rule);
                        throw fault(
                                circle,
                                "denies with noValue" + arguments(denied) + " what follows from itself",
                                "Deny only what rules outside this circle conclude, or conclude another property.");
                    });
        }
    }

    /**
     * Refuses a rule that makes terms, and concludes of them what leads back to its own body: it could make terms of its
     * terms without end.
     */
    void refuseEndlessTerms(int rule) {
        Map<Node, String> makers = makers(rules.get(rule));
        List<TriplePattern> ofMade = Dependencies.heads(rules.get(rule)).stream()
                .filter(head -> nodes(head).anyMatch(makers::containsKey))
                .toList();
        List<Integer> circle = dependencies.way(dependencies.readersOf(ofMade), rule);
        if (!circle.isEmpty()) {
            circle.add(0, rule);
            throw fault(
                    circle,
                    "makes terms with " + String.join(", ", new TreeSet<>(makers.values()))
                            + " from what follows from such terms, which may never end",
                    "Conclude of a new term only what no rule of this circle reads.");
        }
    }

    /** Which builtin makes each variable that a builtin makes. */
    private static Map<Node, String> makers(EntenteRule rule) {
        Map<Node, String> makers = new HashMap<>();
        for (ClauseEntry clause : rule.rule().getBody()) {
            if (clause instanceof Functor functor && ProfileBuiltin.of(functor).makes()) {
                makers.put(ProfileBuiltin.of(functor).made(functor), functor.getName());
            }
        }
        return makers;
    }

    private static Stream<Node> nodes(TriplePattern pattern) {
        return Stream.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }

    private static String arguments(TriplePattern pattern) {
        return nodes(pattern).map(ShortName::of).collect(Collectors.joining(", ", "(", ")"));
    }

    /** @param circle from the rule at fault to itself */
    private InputException fault(List<Integer> circle, String what, String advice) {
        return RuleCheck.fault(
                rules.get(circle.get(0)),
                what + ": "
                        + circle.stream().map(i -> rules.get(i).toString()).collect(Collectors.joining(" → "))
                        + ". " + advice);
    }
}
