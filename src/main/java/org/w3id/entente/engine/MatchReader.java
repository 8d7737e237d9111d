package org.w3id.entente.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.entente.engine.CompiledRule.Kind;
import org.w3id.entente.rules.Condition;
import org.w3id.entente.rules.Match;

/** Turns the bindings of a rule's variables into a match in terms of RDF. */
final class MatchReader {

    private final Terms terms;
    private final CompiledRule rule;
    /** The variables that have a value in a match: all but those of which a negation only says "any". */
    private final BitSet bound = new BitSet();

    MatchReader(Terms terms, CompiledRule rule) {
        this.terms = terms;
        this.rule = rule;
        rule.body().forEach(atom -> atom.forEachVariable(bound::set));
        rule.calls()
                .forEach(call -> Arrays.stream(call.arguments())
                        .filter(Atom::isVariable)
                        .map(Atom::variable)
                        .forEach(bound::set));
    }

    Match read(int[] bindings) {
        return new Match(
                rule.source(),
                named(bindings),
                triples(rule.body(), bindings),
                triples(rule.denied(), bindings),
                conditions(bindings),
                triples(rule.head(), bindings).stream()
                        .filter(triple -> !triple.getSubject().isLiteral()
                                && triple.getPredicate().isURI())
                        .toList());
    }

    private SortedMap<String, Node> named(int[] bindings) {
        SortedMap<String, Node> named = new TreeMap<>();
        for (int variable = 0; variable < rule.variables(); variable++) {
            if (rule.names().get(variable) != null && bound.get(variable)) {
                named.put(rule.names().get(variable), terms.node(bindings[variable]));
            }
        }
        return named;
    }

    private List<Triple> triples(List<Atom> atoms, int[] bindings) {
        return atoms.stream()
                .map(atom -> Triple.create(
                        node(atom.arguments()[0], bindings),
                        node(atom.predicate(), bindings),
                        node(atom.arguments()[1], bindings)))
                .toList();
    }

    private List<Condition> conditions(int[] bindings) {
        return rule.calls().stream()
                .filter(call -> call.kind() != Kind.NAME)
                .map(call -> new Condition(
                        call.builtin(),
                        Arrays.stream(call.arguments())
                                .mapToObj(code -> node(code, bindings))
                                .toList()))
                .toList();
    }

    private Node node(int code, int[] bindings) {
        return Atom.isVariable(code) && !bound.get(Atom.variable(code))
                ? Node.ANY
                : terms.node(Atom.value(code, bindings));
    }
}
