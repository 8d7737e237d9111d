package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.Match;
import org.w3id.entente.rules.RuleEngine;

/** What must be true of the engine on every graph and all rules of the language. */
class EvaluatorLawsTest {

    private static final RuleEngine ENGINE = new Evaluator();
    private static final int NON_FACTS = 60;

    @Test
    void findsWhatTheNaiveFixpointFinds() {
        Law.holds(each -> EngineLaws.agree(infer(each), each.expected()));
    }

    /** Small graphs never make a composite relation worth its price. */
    @Test
    void findsTheSameWithAllCompositeRelations() {
        Law.holds(each -> EngineLaws.agree(LawCase.withAllComposites(each.graph(), each.rules()), each.expected()));
    }

    @Test
    void everyProofChecks() {
        Law.holds(each -> {
            Inference found = infer(each);
            Set<Triple> known = known(each, found);
            found.matches().forEach(match -> EngineLaws.checks(match, known));
        });
    }

    /** The result is the stable model (Gelfond and Lifschitz 1988), which for stratified rules is the only one. */
    @Test
    void whatThereIsIsWhatMatchesBuildUp() {
        Law.holds(each -> {
            Inference found = infer(each);
            assertThat(EngineLaws.builtUp(Set.copyOf(each.triples()), found.matches()))
                    .isEqualTo(known(each, found));
        });
    }

    @Test
    void whatIsNoFactHasNoProof() {
        Law.holds(each -> {
            Inference found = infer(each);
            Set<Triple> known = known(each, found);
            for (Triple triple : triplesLike(known, each)) {
                if (!known.contains(triple)) {
                    assertThat(found.matches(triple)).isEmpty();
                }
            }
        });
    }

    @Test
    void ordersMatchesByRuleThenByBindings() {
        Law.holds(each -> {
            List<String> rules = each.rules().stream().map(EntenteRule::name).toList();
            Comparator<Match> order = Comparator.comparingInt(
                            (Match match) -> rules.indexOf(match.rule().name()))
                    .thenComparing(Match.BY_BINDINGS);
            Inference found = infer(each);
            assertThat(found.matches()).isSortedAccordingTo(order);
            EngineLaws.conclusions(found)
                    .forEach(triple -> assertThat(found.matches(triple)).isSortedAccordingTo(order));
        });
    }

    @Test
    void leavesTheGraphAsItIs() {
        Law.holds(each -> {
            Graph graph = each.graph();
            ENGINE.infer(graph, each.rules()).matches();
            assertThat(Set.copyOf(graph.find().toList())).isEqualTo(Set.copyOf(each.triples()));
        });
    }

    @Test
    void orderMeansNothing() {
        Law.holds(each -> {
            Random random = new Random(each.seed());
            List<RandomRule> texts = new ArrayList<>();
            each.texts().forEach(text -> texts.add(shuffled(text, random)));
            Collections.shuffle(texts, random);
            List<Triple> triples = new ArrayList<>(each.triples());
            Collections.shuffle(triples, random);

            Inference found = ENGINE.infer(LawCase.graph(triples), LawCase.read(texts));

            assertThat(EngineLaws.triples(found)).isEqualTo(EngineLaws.triples(each.expected()));
            assertThat(unordered(found)).isEqualTo(unordered(each.expected()));
        });
    }

    /** What a calculation or a denial reads must stand before it: triples come first, denials last. */
    private static RandomRule shuffled(RandomRule rule, Random random) {
        List<String> triples = new ArrayList<>(rule.body());
        triples.removeIf(part -> !part.startsWith("("));
        List<String> body = new ArrayList<>(rule.body());
        body.removeIf(part -> part.startsWith("(") || part.startsWith("noValue"));
        List<String> denials = new ArrayList<>(rule.body());
        denials.removeIf(part -> !part.startsWith("noValue"));
        Collections.shuffle(triples, random);
        body.addAll(0, triples);
        Collections.shuffle(denials, random);
        body.addAll(denials);
        List<String> head = new ArrayList<>(rule.head());
        Collections.shuffle(head, random);
        return new RandomRule(rule.name(), body, head);
    }

    private static Set<List<Object>> unordered(Inference found) {
        return found.matches().stream().map(EngineLaws::unordered).collect(Collectors.toSet());
    }

    /** Whatever follows from a graph and what follows from it, followed before. */
    @Test
    void whatFollowsWhenStatedGivesNothingNew() {
        Law.holds(each -> {
            Inference again = ENGINE.infer(LawCase.graph(known(each, each.expected())), each.rules());
            assertThat(EngineLaws.triples(again)).isEmpty();
            assertThat(again.matches()).isEqualTo(infer(each).matches());
        });
    }

    private static Inference infer(LawCase on) {
        return ENGINE.infer(on.graph(), on.rules());
    }

    private static Set<Triple> known(LawCase on, Inference found) {
        Set<Triple> known = new HashSet<>(on.triples());
        known.addAll(EngineLaws.triples(found));
        return known;
    }

    /** Triples of known terms, and known triples with one term replaced. */
    private static List<Triple> triplesLike(Set<Triple> known, LawCase on) {
        Random random = new Random(on.seed());
        List<Triple> from =
                known.stream().sorted(Comparator.comparing(Triple::toString)).toList();
        List<Triple> made = new ArrayList<>();
        for (int i = 0; i < NON_FACTS; i++) {
            Triple triple = from.isEmpty() ? RandomGraph.triple(random, on.terms()) : RandomTerms.one(random, from);
            Triple other = from.isEmpty() || i % 3 == 0
                    ? RandomGraph.triple(random, on.terms())
                    : RandomTerms.one(random, from);
            Node subject = i % 2 == 0 && !other.getObject().isLiteral() ? other.getObject() : triple.getSubject();
            made.add(Triple.create(subject, triple.getPredicate(), other.getObject()));
            made.add(Triple.create(triple.getSubject(), other.getPredicate(), triple.getObject()));
        }
        return made;
    }
}
