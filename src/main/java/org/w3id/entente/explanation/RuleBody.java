package org.w3id.entente.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.apache.jena.reasoner.rulesys.Node_RuleVariable;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Strata;
import org.w3id.entente.rules.TensionNames;
import org.w3id.entente.vocabulary.ENT;

/**
 * What a rule on tensions asks for. What only names its conclusion is left out.
 *
 * @param rule the rule
 * @param patterns the triples of its body
 * @param conditions its comparisons and calculations, in its order
 * @param denials what its {@code noValue} denies
 * @param parties what stands for the two parties in its head
 * @param givenVariables the variables that triples or calculations give a value, and the parties; any other variable of a
 *     denial is local to it
 */
record RuleBody(
        EntenteRule rule,
        List<Triple> patterns,
        List<Functor> conditions,
        List<Triple> denials,
        List<Node> parties,
        Set<Node> givenVariables) {

    static RuleBody of(EntenteRule rule) {
        List<Triple> patterns = new ArrayList<>();
        List<Functor> conditions = new ArrayList<>();
        List<Triple> denials = new ArrayList<>();
        for (ClauseEntry clause : rule.rule().getBody()) {
            if (clause instanceof TriplePattern pattern) {
                patterns.add(pattern.asTriple());
            } else if (clause instanceof Functor functor) {
                TriplePattern denied = Strata.denied(functor);
                if (denied != null) {
                    denials.add(denied.asTriple());
                } else if (!TensionNames.NAMES.contains(functor.getName())) {
                    conditions.add(functor);
                }
            }
        }
        List<Node> parties = Arrays.stream(rule.rule().getHead())
                .filter(clause -> clause instanceof TriplePattern head
                        && head.getPredicate().equals(ENT.party.asNode()))
                .map(clause -> ((TriplePattern) clause).getObject())
                .toList();
        return new RuleBody(
                rule,
                patterns.stream().distinct().toList(),
                conditions,
                denials,
                parties,
                givenVariables(patterns, conditions, parties));
    }

    /** How many triples, comparisons and denials there are. */
    int size() {
        return patterns.size() + conditions.size() + denials.size();
    }

    private static Set<Node> givenVariables(List<Triple> patterns, List<Functor> conditions, List<Node> parties) {
        Set<Node> given = new HashSet<>(parties);
        patterns.forEach(pattern -> given.addAll(variables(pattern)));
        conditions.forEach(condition ->
                Arrays.stream(condition.getArgs()).filter(Node::isVariable).forEach(given::add));
        return given;
    }

    static List<Node> variables(Triple pattern) {
        return List.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject()).stream()
                .filter(node -> node.isVariable() && !node.equals(Node_RuleVariable.WILD))
                .toList();
    }

    /** {@code pattern} with what its variables stand for; those without a value stay. */
    static Triple filled(Triple pattern, Map<Node, Node> bindings) {
        return Triple.create(
                bindings.getOrDefault(pattern.getSubject(), pattern.getSubject()),
                bindings.getOrDefault(pattern.getPredicate(), pattern.getPredicate()),
                bindings.getOrDefault(pattern.getObject(), pattern.getObject()));
    }

    /** The same with {@link Node#ANY} in place of variables. */
    static Triple wanted(Triple pattern, Map<Node, Node> bindings) {
        Triple filled = filled(pattern, bindings);
        return Triple.create(open(filled.getSubject()), open(filled.getPredicate()), open(filled.getObject()));
    }

    private static Node open(Node node) {
        return node.isVariable() ? Node.ANY : node;
    }
}
