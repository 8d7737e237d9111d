package org.w3id.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.entente.rules.Terms.term;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Jena 5.6.0 by itself makes of its rule syntax, where the language of rules means something else or refuses it:
 * each line of "How it differs from Jena's own reading" in {@code docs/rule-language.md}. Where one fails after an update,
 * the page is to be mended.
 */
class JenaReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5 | \"5\"^^xsd:int",
                "8.2 | \"8.2\"^^xsd:float",
                "2018-12-01 | \"2018-12-01\"",
                "10800000000 | \"10800000000\"",
                "burden | <burden>",
                "rdf:type | <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>",
                "'a\\nb' | \"anb\""
            })
    void readsTerms(String written, String read) {
        Rule rule = Rule.parseRule("[r: (?a <http://example.org/p> " + written + ") -> (?a ?a ?a)]");

        assertThat(((TriplePattern) rule.getBody()[0]).getObject()).isEqualTo(term(read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ex:a 5 ; ex:b 5.0 | equal(?a, ?b) -> (?x ex:q 'yes') | \"yes\"",
                "ex:a 5 ; ex:b '05'^^xsd:integer | equal(?a, ?b) -> (?x ex:q 'yes') | \"yes\"",
                "ex:a 1.5 ; ex:b 1.5 | sum(?a, ?b, ?c) -> (?x ex:q ?c) | \"2\"^^xsd:int",
                "ex:a 9223372036854775807 ; ex:b 2 | product(?a, ?b, ?c) -> (?x ex:q ?c) | \"-2\"^^xsd:int",
                "ex:a 5 ; ex:b 6 | notEqual(?a, ?typo) -> (?x ex:q 'yes') | \"yes\""
            })
    void callsBuiltins(String data, String rest, String concluded) {
        assertThat(run("[r: (?x ex:a ?a) (?x ex:b ?b) " + rest + "]", "ex:x " + data + " ."))
                .containsExactly(Triple.create(term("ex:x"), term("ex:q"), term(concluded)));
    }

    @Test
    void makesABlankNodeOfAVariableOfTheHead() {
        assertThat(run("[r: (?x ex:a ?a) -> (?x ex:q ?typo)]", "ex:x ex:a 5 ."))
                .singleElement()
                .matches(triple -> triple.getObject().isBlank());
    }

    @Test
    void deniesWhatItConcludesLater() {
        String rules = "[r: (?x ex:a ?a) noValue(?x, ex:b) -> (?x ex:q 'none')] [s: (?x ex:a ?a) -> (?x ex:b ?a)]";

        assertThat(run(rules, "ex:x ex:a 5 ."))
                .containsExactlyInAnyOrder(
                        Triple.create(term("ex:x"), term("ex:q"), term("\"none\"")),
                        Triple.create(term("ex:x"), term("ex:b"), term("5")));
    }

    @Test
    void neverMeetsAnUnknownBuiltin() {
        assertThat(run("[r: (?x ex:a ?a) nearly(?x, ?a) -> (?x ex:q 'yes')]", "ex:x ex:a 5 ."))
                .isEmpty();
    }

    private static Set<Triple> run(String rules, String data) {
        Graph graph = RDFParser.fromString(
                        "PREFIX ex: <http://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> " + data,
                        Lang.TURTLE)
                .toGraph();
        GenericRuleReasoner reasoner =
                new GenericRuleReasoner(Rule.parseRules("@prefix ex: <http://example.org/>\n" + rules));
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        InfGraph run = reasoner.bind(graph);
        run.prepare();
        return run.getDeductionsGraph().stream().collect(Collectors.toSet());
    }
}
