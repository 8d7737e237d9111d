package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.junit.jupiter.api.Test;
import org.w3id.entente.project.InputException;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Match;
import org.w3id.entente.rules.Strata;

/** Laws prove nothing on cases in which nothing happens. */
class LawCasesTest {

    private static final int PROGRAMS = 300;

    @Test
    void exerciseEveryPartOfTheLanguage() {
        Map<String, Long> seen = new TreeMap<>();
        seen.put("a conclusion", count(each -> !each.expected().inferred().isEmpty()));
        seen.put("a match of recursive rules", countMatches(LawCasesTest::readsItsConclusion));
        seen.put(
                "a variable predicate",
                countMatches(match -> patterns(match.rule()).stream()
                        .anyMatch(pattern -> pattern.getPredicate().isVariable())));
        seen.put(
                "a variable that stands twice",
                countMatches(match -> patterns(match.rule()).stream().anyMatch(LawCasesTest::repeats)));
        seen.put("three triples", countMatches(match -> match.premises().size() == 3));
        seen.put(
                "a triple that two matches conclude",
                count(each -> each.expected().matches().stream()
                        .flatMap(match -> match.conclusions().stream())
                        .anyMatch(triple -> each.expected().matches(triple).size() > 1)));
        seen.put(
                "a stated triple that follows",
                count(each -> each.triples().stream()
                        .anyMatch(triple -> !each.expected().matches(triple).isEmpty())));
        for (String builtin : List.of(
                "noValue",
                "equal",
                "notEqual",
                "lessThan",
                "greaterThan",
                "le",
                "ge",
                "sum",
                "difference",
                "product",
                "min",
                "max",
                "tension",
                "directedTension",
                "relation")) {
            seen.put(builtin, countMatches(match -> uses(match.rule(), builtin)));
        }
        assertThat(seen)
                .allSatisfy((what, times) -> assertThat(times)
                        .as("%s in %s", what, seen)
                        .isGreaterThanOrEqualTo(Law.cases().size() / 100));
    }

    /** Rules that count up, most of them in circles: what is not refused must come to an end. */
    @Test
    void whatPassesTheCheckComesToAnEnd() {
        Random random = new Random(1);
        Graph one = LawCase.graph(List.of(Triple.create(iri("x"), iri("p"), NodeFactory.createLiteralByValue(1))));
        int refused = 0;
        for (int i = 0; i < PROGRAMS; i++) {
            List<RandomRule> texts = List.of(counting("a", random), counting("b", random), counting("c", random));
            try {
                List<EntenteRule> rules = LawCase.read(texts);
                Strata.of(rules);
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> new Evaluator().infer(one, rules), texts::toString);
            } catch (InputException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(PROGRAMS / 5, PROGRAMS - PROGRAMS / 5);
    }

    private static RandomRule counting(String name, Random random) {
        List<String> predicates = List.of("p", "q", "r", "s");
        boolean counts = random.nextInt(10) < 6;
        String triple = "(?x <" + iri(RandomTerms.one(random, predicates)) + "> ?n)";
        String head = "(?x <" + iri(RandomTerms.one(random, predicates)) + "> " + (counts ? "?m" : "?n") + ")";
        return new RandomRule(
                name, counts ? List.of(triple, "sum(?n, '1'^^xsd:integer, ?m)") : List.of(triple), List.of(head));
    }

    private static Node iri(String name) {
        return NodeFactory.createURI(RandomTerms.SPACE + name);
    }

    private static long countMatches(Predicate<Match> that) {
        return count(each -> each.expected().matches().stream().anyMatch(that));
    }

    private static long count(Predicate<LawCase> that) {
        return Law.cases().stream().filter(that).count();
    }

    private static boolean readsItsConclusion(Match match) {
        return match.conclusions().stream()
                .anyMatch(conclusion -> patterns(match.rule()).stream()
                        .anyMatch(pattern -> pattern.getPredicate().equals(conclusion.getPredicate())));
    }

    private static boolean repeats(TriplePattern pattern) {
        Node subject = pattern.getSubject();
        return subject.isVariable() && (subject.equals(pattern.getPredicate()) || subject.equals(pattern.getObject()));
    }

    private static List<TriplePattern> patterns(EntenteRule rule) {
        return List.of(rule.rule().getBody()).stream()
                .filter(TriplePattern.class::isInstance)
                .map(TriplePattern.class::cast)
                .toList();
    }

    private static boolean uses(EntenteRule rule, String builtin) {
        for (ClauseEntry clause : rule.rule().getBody()) {
            if (clause instanceof Functor functor && functor.getName().equals(builtin)) {
                return true;
            }
        }
        return false;
    }
}
