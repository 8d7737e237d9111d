package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Match;

/** Laws on single cases that random rules hardly ever meet. */
class RareCasesTest {

    /** Met at random: only the stratum that lost a match was asked whether the triple follows otherwise. */
    @Test
    void bringsBackWhatAnEarlierStratumConcludesToo() {
        List<EntenteRule> rules = LawCase.read(List.of(
                rule("early", "(?a <x:p> ?b) -> (?a <x:r> <x:a>)"),
                rule("denied", "(?a <x:none> ?b) -> (?a <x:d> ?b)"),
                rule("late", "(?a <x:q> ?b) noValue(?a, <x:d>, ?b) -> (?a <x:r> <x:a>)")));
        Materialization materialization = Materialization.of(graph("a p a", "a q a"), rules);

        materialization.suppose(List.of(), List.of(triple("a q a")));

        assertThat(EngineLaws.triples(materialization)).containsExactly(triple("a r a"));
    }

    /** The pair of p and q must not be joined once and for all: a head with a variable predicate adds to p. */
    @Test
    void seesWhatAVariablePredicateAddsToACompositeRelation() {
        List<EntenteRule> rules = LawCase.read(List.of(
                rule("star", "(?o <x:t> ?o) (?x <x:p> ?o) (?x <x:q> <x:c>) -> (?x <x:r> ?o)"),
                rule("any", "(?x <x:r> ?o) (?x <x:next> ?y) (?y <x:by> ?p) -> (?y ?p <x:o2>)"),
                rule("mark", "(?x <x:p> ?o) -> (?o <x:t> ?o)")));
        Graph graph = graph("a p o1", "a q c", "a next b", "b by p", "b q c");

        EngineLaws.agree(LawCase.withAllComposites(graph, rules), new NaiveEngine(LawCase.LIMIT).infer(graph, rules));
        assertThat(Materialization.of(graph, rules).contains(triple("b r o2"))).isTrue();
    }

    /** Two builtins make one name of parties in different orders; each rule is asked for its own. */
    @Test
    void asksOfANameOnlyItsOwnBuiltin() {
        List<EntenteRule> rules = LawCase.read(List.of(
                rule("both", "(?x <x:p> ?y) tension('k', ?x, ?y, ?x, ?t) -> (?t <x:r> ?t)"),
                rule("one", "(?x <x:p> ?y) directedTension('k', ?x, ?y, <x:b>, ?t) -> (?t <x:r> ?t)")));
        Materialization materialization = Materialization.of(graph("b p a", "a p b"), rules);

        List<Match> matches = materialization.matches().stream()
                .filter(match -> match.rule().name().equals("one"))
                .toList();

        assertThat(matches)
                .hasSize(2)
                .allSatisfy(match -> assertThat(
                                materialization.matches(match.conclusions().get(0)))
                        .isEqualTo(materialization.matches().stream()
                                .filter(other -> other.conclusions().equals(match.conclusions()))
                                .toList()));
    }

    private static RandomRule rule(String name, String text) {
        String[] parts = text.split(" -> ");
        return new RandomRule(name, List.of(parts[0]), List.of(parts[1]));
    }

    private static Graph graph(String... triples) {
        return LawCase.graph(Stream.of(triples).map(RareCasesTest::triple).toList());
    }

    private static Triple triple(String text) {
        Node[] nodes = Stream.of(text.split(" "))
                .map(name -> NodeFactory.createURI("x:" + name))
                .toArray(Node[]::new);
        return Triple.create(nodes[0], nodes[1], nodes[2]);
    }
}
