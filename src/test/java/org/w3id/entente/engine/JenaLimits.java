package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.TriplePattern;
import org.w3id.entente.rules.EntenteRule;

/**
 * Where Jena 5.6.0's RETE engine understands a rule otherwise than we do, even with our builtins and our strata. Each of
 * these has its reproduction in {@code JenaDifferencesTest}; everywhere else the two must agree.
 */
final class JenaLimits {

    private JenaLimits() {}

    static boolean reached(LawCase on) {
        return concludesNoTriple(on)
                || takesAnotherTermForTheSame(on)
                || on.rules().stream().anyMatch(JenaLimits::repeatsVariable);
    }

    /** Jena reads on what is no RDF triple, though it does not keep it. */
    private static boolean concludesNoTriple(LawCase on) {
        return on.expected().matches().stream()
                .anyMatch(match ->
                        match.conclusions().size() < match.rule().rule().headLength());
    }

    /** Jena takes a term in a rule's pattern for every term of the same value, and a year for its first second. */
    private static boolean takesAnotherTermForTheSame(LawCase on) {
        List<Node> known = Stream.concat(on.triples().stream(), on.expected().inferred().stream())
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .distinct()
                .toList();
        return on.rules().stream()
                .flatMap(rule -> patterns(rule).stream())
                .map(TriplePattern::getObject)
                .filter(Node::isLiteral)
                .anyMatch(constant ->
                        known.stream().anyMatch(node -> !node.equals(constant) && node.sameValueAs(constant)));
    }

    /** A variable that stands twice in one pattern, not the first, and in no earlier one. */
    private static boolean repeatsVariable(EntenteRule rule) {
        Set<Node> earlier = new HashSet<>();
        boolean first = true;
        for (TriplePattern pattern : patterns(rule)) {
            List<Node> fresh = new ArrayList<>(variables(nodes(pattern)));
            fresh.removeAll(earlier);
            if (!first && repeats(fresh)) {
                return true;
            }
            earlier.addAll(fresh);
            first = false;
        }
        return false;
    }

    private static boolean repeats(Collection<Node> nodes) {
        return Set.copyOf(nodes).size() < nodes.size();
    }

    private static List<TriplePattern> patterns(EntenteRule rule) {
        return Stream.of(rule.rule().getBody())
                .filter(TriplePattern.class::isInstance)
                .map(TriplePattern.class::cast)
                .toList();
    }

    private static List<Node> nodes(TriplePattern pattern) {
        return List.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }

    private static List<Node> variables(List<Node> nodes) {
        return new ArrayList<>(nodes.stream().filter(Node::isVariable).toList());
    }
}
