package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.w3id.entente.rules.Condition;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.Match;
import org.w3id.entente.rules.Strata;

/** What must be true of what any engine finds. */
final class EngineLaws {

    private EngineLaws() {}

    /** The same triples, and the same matches in the same order, for each conclusion too. */
    static void agree(Inference found, Inference expected) {
        assertThat(triples(found)).isEqualTo(triples(expected));
        assertThat(found.matches()).isEqualTo(expected.matches());
        byConclusion(expected)
                .forEach((conclusion, matches) ->
                        assertThat(found.matches(conclusion)).isEqualTo(matches));
    }

    private static Map<Triple, List<Match>> byConclusion(Inference inference) {
        Map<Triple, List<Match>> byConclusion = new LinkedHashMap<>();
        for (Match match : inference.matches()) {
            for (Triple conclusion : new LinkedHashSet<>(match.conclusions())) {
                byConclusion
                        .computeIfAbsent(conclusion, triple -> new ArrayList<>())
                        .add(match);
            }
        }
        return byConclusion;
    }

    static Set<Triple> triples(Inference inference) {
        List<Triple> triples = inference.inferred().find().toList();
        assertThat(triples).doesNotHaveDuplicates();
        return Set.copyOf(triples);
    }

    static Set<Triple> conclusions(Inference inference) {
        return inference.matches().stream()
                .map(Match::conclusions)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** Its premises are there, what it denies is not, its conditions hold, and it says nothing but what its rule says. */
    static void checks(Match match, Set<Triple> known) {
        Map<String, Node> values = match.bindings();
        assertThat(known).containsAll(match.premises());
        assertThat(match.conditions())
                .allSatisfy(condition -> assertThat(holds(condition)).isTrue());

        ClauseEntry[] body = match.rule().rule().getBody();
        List<TriplePattern> denied = denied(body);
        assertThat(match.absences())
                .isEqualTo(denied.stream()
                        .map(pattern -> NaiveBody.triple(pattern, values))
                        .toList());
        assertThat(denied)
                .allSatisfy(pattern ->
                        assertThat(known).noneMatch(triple -> NaiveBody.unify(pattern, triple, values) != null));
        assertThat(match.premises()).isEqualTo(instances(body, values));
        assertThat(match.conclusions())
                .isEqualTo(instances(match.rule().rule().getHead(), values).stream()
                        .filter(triple -> !triple.getSubject().isLiteral()
                                && triple.getPredicate().isURI())
                        .toList());
        assertThat(calls(body))
                .allSatisfy(call -> assertThat(follows(call, values)).isTrue());
    }

    private static boolean holds(Condition condition) {
        List<Node> arguments = condition.arguments();
        return NaiveBuiltins.calculates(condition.builtin())
                ? arguments.get(2).equals(NaiveBuiltins.result(condition.builtin(), arguments.subList(0, 2)))
                : NaiveBuiltins.holds(condition.builtin(), arguments);
    }

    private static List<TriplePattern> denied(ClauseEntry[] body) {
        return List.of(body).stream()
                .filter(Functor.class::isInstance)
                .map(clause -> Strata.denied((Functor) clause))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Functor> calls(ClauseEntry[] body) {
        return List.of(body).stream()
                .filter(Functor.class::isInstance)
                .map(Functor.class::cast)
                .filter(functor -> !functor.getName().equals("noValue"))
                .toList();
    }

    private static boolean follows(Functor call, Map<String, Node> values) {
        List<Node> arguments = List.of(call.getArgs()).stream()
                .map(node -> value(node, values))
                .toList();
        int last = arguments.size() - 1;
        return NaiveBuiltins.calculates(call.getName())
                ? arguments.get(last).equals(NaiveBuiltins.result(call.getName(), arguments.subList(0, last)))
                : NaiveBuiltins.holds(call.getName(), arguments);
    }

    private static List<Triple> instances(ClauseEntry[] clauses, Map<String, Node> values) {
        return List.of(clauses).stream()
                .filter(TriplePattern.class::isInstance)
                .map(TriplePattern.class::cast)
                .map(pattern -> Triple.create(
                        value(pattern.getSubject(), values),
                        value(pattern.getPredicate(), values),
                        value(pattern.getObject(), values)))
                .toList();
    }

    private static Node value(Node node, Map<String, Node> values) {
        return node.isVariable() ? values.get(node.getName().substring(1)) : node;
    }

    /**
     * What the matches build up from {@code stated} alone, step by step. At a fixpoint this is all that there is: nothing
     * supports itself only, nothing was concluded too early, and nothing that a match concludes is missing.
     */
    static Set<Triple> builtUp(Set<Triple> stated, List<Match> matches) {
        Set<Triple> built = new HashSet<>(stated);
        boolean more = true;
        while (more) {
            more = false;
            for (Match match : matches) {
                if (built.containsAll(match.premises())) {
                    more |= built.addAll(match.conclusions());
                }
            }
        }
        return built;
    }

    /** A match without regard to the order in which its rule is written. */
    static List<Object> unordered(Match match) {
        return List.of(
                match.rule().name(),
                new TreeMap<>(match.bindings()),
                Set.copyOf(match.premises()),
                Set.copyOf(match.absences()),
                Set.copyOf(match.conditions()),
                Set.copyOf(match.conclusions()));
    }
}
