package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.w3id.entente.rules.Condition;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Match;

/**
 * All ways in which one rule's body is satisfied by a set of triples: first every triple for every pattern, then what is
 * calculated, then what is compared and denied. So the order in which a body is written means nothing.
 */
final class NaiveBody {

    private final EntenteRule rule;
    private final Set<Triple> known;
    private final List<TriplePattern> patterns = new ArrayList<>();
    private final List<Functor> calculations = new ArrayList<>();
    private final List<Functor> comparisons = new ArrayList<>();
    private final List<TriplePattern> denials = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    NaiveBody(EntenteRule rule, Set<Triple> known) {
        this.rule = rule;
        this.known = known;
        for (ClauseEntry clause : rule.rule().getBody()) {
            if (clause instanceof TriplePattern pattern) {
                patterns.add(pattern);
            } else if (clause instanceof Functor functor) {
                add(functor);
            }
        }
    }

    private void add(Functor functor) {
        Node[] arguments = functor.getArgs();
        if (functor.getName().equals("noValue")) {
            denials.add(new TriplePattern(arguments[0], arguments[1], arguments[2]));
        } else if (NaiveBuiltins.calculates(functor.getName())) {
            calculations.add(functor);
        } else {
            comparisons.add(functor);
        }
    }

    List<Match> matches() {
        join(0, Map.of());
        return matches;
    }

    private void join(int next, Map<String, Node> bindings) {
        if (next == patterns.size()) {
            calculate(calculations, bindings);
            return;
        }
        for (Triple triple : known) {
            Map<String, Node> extended = unify(patterns.get(next), triple, bindings);
            if (extended != null) {
                join(next + 1, extended);
            }
        }
    }

    /** {@code bindings} and those by which the pattern fits the triple; null where it does not. */
    static Map<String, Node> unify(TriplePattern pattern, Triple triple, Map<String, Node> bindings) {
        if (!fits(pattern.getSubject(), triple.getSubject())
                || !fits(pattern.getPredicate(), triple.getPredicate())
                || !fits(pattern.getObject(), triple.getObject())) {
            return null;
        }
        Map<String, Node> extended = new TreeMap<>(bindings);
        return bind(pattern.getSubject(), triple.getSubject(), extended)
                        && bind(pattern.getPredicate(), triple.getPredicate(), extended)
                        && bind(pattern.getObject(), triple.getObject(), extended)
                ? extended
                : null;
    }

    private static boolean fits(Node pattern, Node value) {
        return pattern.isVariable() || pattern.equals(value);
    }

    private static boolean bind(Node pattern, Node value, Map<String, Node> bindings) {
        if (!pattern.isVariable()) {
            return pattern.equals(value);
        }
        Node before = bindings.putIfAbsent(name(pattern), value);
        return before == null || before.equals(value);
    }

    private void calculate(List<Functor> open, Map<String, Node> bindings) {
        for (Functor functor : open) {
            Node[] arguments = functor.getArgs();
            List<Node> read = Arrays.stream(arguments)
                    .limit(arguments.length - 1)
                    .map(node -> value(node, bindings))
                    .toList();
            if (read.stream().noneMatch(Node::isVariable)) {
                Map<String, Node> extended = new TreeMap<>(bindings);
                Node result = NaiveBuiltins.result(functor.getName(), read);
                if (result != null && bind(arguments[arguments.length - 1], result, extended)) {
                    List<Functor> rest = new ArrayList<>(open);
                    rest.remove(functor);
                    calculate(rest, extended);
                }
                return;
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException("Nothing gives " + open + " in " + rule + " a value.");
        }
        check(bindings);
    }

    private void check(Map<String, Node> bindings) {
        boolean compared = comparisons.stream()
                .allMatch(functor -> NaiveBuiltins.holds(functor.getName(), values(functor, bindings)));
        boolean denied = denials.stream()
                .noneMatch(denial -> known.stream().anyMatch(triple -> unify(denial, triple, bindings) != null));
        if (compared && denied) {
            matches.add(match(new TreeMap<>(bindings)));
        }
    }

    private Match match(SortedMap<String, Node> bindings) {
        List<Condition> conditions = new ArrayList<>();
        for (ClauseEntry clause : rule.rule().getBody()) {
            if (clause instanceof Functor functor && NaiveBuiltins.isCondition(functor.getName())) {
                conditions.add(new Condition(functor.getName(), values(functor, bindings)));
            }
        }
        return new Match(
                rule,
                bindings,
                patterns.stream().map(pattern -> triple(pattern, bindings)).toList(),
                denials.stream().map(pattern -> triple(pattern, bindings)).toList(),
                conditions,
                conclusions(bindings));
    }

    private List<Triple> conclusions(Map<String, Node> bindings) {
        List<Triple> conclusions = new ArrayList<>();
        for (ClauseEntry clause : rule.rule().getHead()) {
            Triple triple = triple((TriplePattern) clause, bindings);
            if (!triple.getSubject().isLiteral() && triple.getPredicate().isURI()) {
                conclusions.add(triple);
            }
        }
        return conclusions;
    }

    /** The pattern with {@link Node#ANY} for what has no value. */
    static Triple triple(TriplePattern pattern, Map<String, Node> bindings) {
        return Triple.create(
                valueOrAny(pattern.getSubject(), bindings),
                valueOrAny(pattern.getPredicate(), bindings),
                valueOrAny(pattern.getObject(), bindings));
    }

    private static List<Node> values(Functor functor, Map<String, Node> bindings) {
        return Arrays.stream(functor.getArgs())
                .map(node -> value(node, bindings))
                .toList();
    }

    private static Node valueOrAny(Node node, Map<String, Node> bindings) {
        Node value = value(node, bindings);
        return value.isVariable() ? Node.ANY : value;
    }

    private static Node value(Node node, Map<String, Node> bindings) {
        return node.isVariable() ? bindings.getOrDefault(name(node), node) : node;
    }

    private static String name(Node variable) {
        return variable.getName().substring(1);
    }
}
