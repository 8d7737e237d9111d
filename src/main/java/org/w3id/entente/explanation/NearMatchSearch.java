package org.w3id.entente.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.rulesys.Node_RuleVariable;

/**
 * The matches of a rule between two parties from which the fewest premises are missing, found by branch and bound (A. H.
 * Land and A. G. Doig, "An Automatic Method of Solving Discrete Programming Problems", Econometrica 28 (1960) 497–520):
 * of the premises that already have something to hold on to, the one with the fewest candidates comes next; it takes each
 * of them in turn, or goes missing at the cost of one; what costs more than the best so far is given up.
 *
 * <p>Three things keep what is found sensible. A premise counts only where it hangs together with the parties through others
 * that hold, so that nothing is picked at random from the rest of the world. A claim is what it is, and so is a content or
 * a quantity: of a claim that tells something else no premise can go missing, only of one that says nothing of the kind.
 * And nothing goes missing between a thing and itself.
 */
final class NearMatchSearch {

    /** Of those to which equally much is missing, that of which most could be tried: there a value says what fails. */
    private static final Comparator<NearMatch> MOST_TRIED_FIRST = Comparator.comparingInt(
            match -> match.pending().size() + match.unasked().size());

    private final Graph known;
    private final Predicate<Node> wholes;
    private final RuleBody body;
    private final int budget;

    private final Map<Object, NearMatch> nearest = new LinkedHashMap<>();
    /** How much is missing to each of the nearest. */
    private int least = Integer.MAX_VALUE;

    private int tried;

    /**
     * A search among what is known.
     *
     * @param known all that is stated or inferred
     * @param wholes whether something is what it is: a claim, the content of one, a quantity
     * @param body the rule
     * @param budget how many partial matches to try at most
     */
    NearMatchSearch(Graph known, Predicate<Node> wholes, RuleBody body, int budget) {
        this.known = known;
        this.wholes = wholes;
        this.body = body;
        this.budget = budget;
    }

    /** Goes on with the parties in the order of the rule's head. */
    void search(Node first, Node second) {
        Map<Node, Node> bindings = new HashMap<>();
        if (bind(body.parties().get(0), first, bindings) && bind(body.parties().get(1), second, bindings)) {
            search(bindings, body.patterns(), List.of(), List.of());
        }
    }

    /**
     * All matches so far to which the least is missing; those first of which most conditions could be tried, else in the
     * order found.
     */
    List<NearMatch> nearest() {
        return nearest.values().stream().sorted(MOST_TRIED_FIRST).toList();
    }

    /** Whether the search ended before all was tried, so that there may be nearer ones. */
    boolean cutShort() {
        return tried > budget;
    }

    private void search(Map<Node, Node> given, List<Triple> open, List<Triple> present, List<Triple> missing) {
        if (++tried > budget) {
            return;
        }
        Map<Node, Node> bindings = new HashMap<>(given);
        Conditions conditions = Conditions.of(body, bindings, known);
        if (missing.size() + conditions.cost() > least || isNonsense(missing, bindings)) {
            return;
        }
        Triple next = open.stream()
                .filter(pattern -> hangsTogether(pattern, bindings))
                .min(Comparator.comparingInt(
                        pattern -> candidates(pattern, bindings).size()))
                .orElse(null);
        if (next == null) {
            List<Triple> all = new ArrayList<>(missing);
            all.addAll(open);
            keep(new NearMatch(
                    bindings,
                    filled(present, bindings),
                    filled(all, bindings),
                    conditions.failed(),
                    conditions.contradicted(),
                    conditions.pending(),
                    conditions.unasked()));
            return;
        }
        List<Triple> rest = without(next, open);
        for (Triple fact : candidates(next, bindings)) {
            Map<Node, Node> more = new HashMap<>(bindings);
            if (bind(next.getSubject(), fact.getSubject(), more)
                    && bind(next.getPredicate(), fact.getPredicate(), more)
                    && bind(next.getObject(), fact.getObject(), more)) {
                search(more, rest, with(next, present), missing);
            }
        }
        search(bindings, rest, present, with(next, missing));
    }

    private boolean hangsTogether(Triple pattern, Map<Node, Node> bindings) {
        List<Node> variables = RuleBody.variables(pattern);
        return variables.isEmpty() || variables.stream().anyMatch(bindings::containsKey);
    }

    private List<Triple> candidates(Triple pattern, Map<Node, Node> bindings) {
        Triple wanted = RuleBody.wanted(pattern, bindings);
        return known.find(wanted).toList();
    }

    /** Whether a whole that was found has another value where a premise is missing, or one is of a thing and itself. */
    private boolean isNonsense(List<Triple> missing, Map<Node, Node> bindings) {
        return missing.stream()
                .map(pattern -> RuleBody.wanted(pattern, bindings))
                .anyMatch(wanted -> {
                    Node subject = wanted.getSubject();
                    return subject.isConcrete()
                            && (subject.equals(wanted.getObject())
                                    || (wholes.test(subject)
                                            && known.contains(subject, wanted.getPredicate(), Node.ANY)));
                });
    }

    private void keep(NearMatch match) {
        if (match.cost() < least) {
            least = match.cost();
            nearest.clear();
        }
        if (match.cost() == least) {
            nearest.merge(content(match), match, BinaryOperator.minBy(MOST_TRIED_FIRST));
        }
    }

    /** What tells matches apart that are not the same with the parties turned round. */
    private static Object content(NearMatch match) {
        record Content(List<String> present, List<String> missing) {}
        return new Content(
                match.present().stream().map(Triple::toString).sorted().toList(),
                match.missing().stream()
                        .map(pattern -> RuleBody.wanted(pattern, Map.of()).toString())
                        .sorted()
                        .toList());
    }

    /** In the rule's order. */
    private List<Triple> filled(List<Triple> patterns, Map<Node, Node> bindings) {
        return patterns.stream()
                .sorted(Comparator.comparingInt(body.patterns()::indexOf))
                .map(pattern -> RuleBody.filled(pattern, bindings))
                .toList();
    }

    private static boolean bind(Node node, Node value, Map<Node, Node> bindings) {
        if (!node.isVariable()) {
            return node.equals(value);
        }
        if (node.equals(Node_RuleVariable.WILD)) {
            return true;
        }
        Node before = bindings.putIfAbsent(node, value);
        return before == null || before.equals(value);
    }

    private static List<Triple> with(Triple one, List<Triple> others) {
        List<Triple> all = new ArrayList<>(others);
        all.add(one);
        return all;
    }

    private static List<Triple> without(Triple one, List<Triple> others) {
        List<Triple> rest = new ArrayList<>(others);
        rest.remove(one);
        return rest;
    }
}
