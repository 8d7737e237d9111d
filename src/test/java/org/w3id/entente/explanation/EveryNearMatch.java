package org.w3id.entente.explanation;

import static org.w3id.entente.explanation.SmallWorld.shown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The nearest matches of a rule, by brute force: every choice of premises that are there, with every fact for each of them,
 * of which those are struck out that do not hang together make a claim tell what it does not, or want something of a thing and itself.
 */
final class EveryNearMatch {

    private final Graph known;
    private final Predicate<Node> claims;
    private final RuleBody body;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> costs = new ArrayList<>();

    EveryNearMatch(Graph known, Predicate<Node> claims, RuleBody body) {
        this.known = known;
        this.claims = claims;
        this.body = body;
    }

    Set<String> nearest(Node first, Node second) {
        int size = body.patterns().size();
        for (int chosen = 0; chosen < 1 << size; chosen++) {
            List<Triple> there = new ArrayList<>();
            List<Triple> missing = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                ((chosen >> i & 1) == 1 ? there : missing).add(body.patterns().get(i));
            }
            Map<Node, Node> parties = new HashMap<>();
            parties.put(body.parties().get(0), first);
            parties.put(body.parties().get(1), second);
            if (hangTogether(there)) {
                assign(there, 0, parties, missing);
            }
        }
        int least = costs.stream().min(Comparator.naturalOrder()).orElseThrow();
        Set<String> nearest = new TreeSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (costs.get(i) == least) {
                nearest.add(texts.get(i));
            }
        }
        return nearest;
    }

    private boolean hangTogether(List<Triple> there) {
        Set<Node> reached = new HashSet<>(body.parties());
        for (int i = 0; i < there.size(); i++) {
            for (Triple pattern : there) {
                List<Node> variables = RuleBody.variables(pattern);
                if (variables.stream().anyMatch(reached::contains)) {
                    reached.addAll(variables);
                }
            }
        }
        return there.stream().allMatch(pattern -> reached.containsAll(RuleBody.variables(pattern)));
    }

    private void assign(List<Triple> there, int place, Map<Node, Node> values, List<Triple> missing) {
        if (place == there.size()) {
            add(there, values, missing);
            return;
        }
        for (Triple fact : known.find().toList()) {
            Map<Node, Node> more = new HashMap<>(values);
            Triple pattern = there.get(place);
            if (fits(pattern.getSubject(), fact.getSubject(), more)
                    && fits(pattern.getPredicate(), fact.getPredicate(), more)
                    && fits(pattern.getObject(), fact.getObject(), more)) {
                assign(there, place + 1, more, missing);
            }
        }
    }

    private static boolean fits(Node pattern, Node value, Map<Node, Node> values) {
        if (!pattern.isVariable()) {
            return pattern.equals(value);
        }
        values.putIfAbsent(pattern, value);
        return values.get(pattern).equals(value);
    }

    private void add(List<Triple> there, Map<Node, Node> values, List<Triple> missing) {
        for (Triple premise : missing) {
            Triple filled = RuleBody.wanted(premise, values);
            if (filled.getSubject().isConcrete() && filled.getSubject().equals(filled.getObject())) {
                return;
            }
            if (filled.getSubject().isConcrete()
                    && claims.test(filled.getSubject())
                    && known.contains(filled.getSubject(), filled.getPredicate(), Node.ANY)) {
                return;
            }
        }
        Conditions conditions = Conditions.of(body, values, known);
        int unmet = missing.size()
                + conditions.failed().size()
                + conditions.contradicted().size();
        costs.add(unmet);
        texts.add(text(filled(there, values), filled(missing, values)));
    }

    private static List<Triple> filled(List<Triple> patterns, Map<Node, Node> values) {
        return patterns.stream()
                .map(pattern -> RuleBody.filled(pattern, values))
                .toList();
    }

    static String text(List<Triple> there, List<Triple> missing) {
        return "there: " + sorted(there) + " missing: " + sorted(missing);
    }

    private static List<String> sorted(List<Triple> triples) {
        return triples.stream().map(EveryNearMatch::text).sorted().toList();
    }

    private static String text(Triple triple) {
        return text(triple.getSubject()) + " " + text(triple.getPredicate()) + " " + text(triple.getObject());
    }

    private static String text(Node node) {
        return node.isVariable() ? node.getName() : shown(node);
    }
}
