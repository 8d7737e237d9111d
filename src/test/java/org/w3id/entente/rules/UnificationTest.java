package org.w3id.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.Node_RuleVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnificationTest {

    @ParameterizedTest
    @CsvSource({
        "?x ex:p ?y, ?x ex:p ?y, true",
        "?x ex:p ?y, ?y ex:p ?x, true",
        "?x ex:p ?y, ?x ex:q ?y, false",
        "?x ex:p ex:a, ?x ex:p ex:b, false",
        "?x ex:p ex:a, ex:b ex:p ?y, true",
        "ex:a ex:p ?y, ex:b ex:p ?y, false",
        // predicates too may be open
        "?x ?p ?y, ex:a ex:p 5, true",
        "ex:a ex:p ex:b, ?x ?p ex:c, false",
        // terms, not values
        "?x ex:p 5, ?x ex:p 5.0, false",
        "?x ex:p 5, ?x ex:p 5, true",
        // the same variable twice is the same term twice
        "ex:a ex:p ex:b, ?x ex:p ?x, false",
        "ex:a ex:p ex:a, ?x ex:p ?x, true",
        "?x ex:p ?x, ex:a ex:p ex:b, false",
        "?x ?x ?x, ex:a ?p ex:b, false",
        "?x ?x ?x, ex:a ?p ?o, true",
        "?x ?y ?x, ex:a ?z ?z, true",
        "?x ex:p ?x, ex:a ?z ?z, false",
        "?x ?x ex:b, ?z ?y ?y, true",
        "?x ?x ex:b, ex:a ?y ?y, false",
        // variables of two rules are different variables
        "?x ex:p ex:x, ex:y ex:p ?x, true",
        "?x ex:p ?y, ?y ex:p ex:a, true",
        "?x ?y ex:a, ex:b ?x ?x, true",
        "?y ?x ?x, ?x ex:a ex:b, false"
    })
    void tellsWhetherOneTripleMatchesBoth(String head, String body, boolean possible) {
        assertThat(Unification.possible(pattern(head), pattern(body))).isEqualTo(possible);
        assertThat(Unification.possible(pattern(body), pattern(head))).isEqualTo(possible);
    }

    private static TriplePattern pattern(String text) {
        Node[] nodes = Stream.of(text.split(" ")).map(UnificationTest::node).toArray(Node[]::new);
        return new TriplePattern(nodes[0], nodes[1], nodes[2]);
    }

    private static Node node(String text) {
        return text.startsWith("?") ? new Node_RuleVariable(text, text.charAt(1) - 'x') : Terms.term(text);
    }
}
