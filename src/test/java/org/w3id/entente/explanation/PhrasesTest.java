package org.w3id.entente.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.w3id.entente.rules.Condition;

/** Missing premises and failed comparisons in words. */
class PhrasesTest {

    private static final String VOCAB = "https://w3id.org/entente/vocab/";
    private static final Node PAYS = NodeFactory.createURI(VOCAB + "pays");
    private static final Node CONTENT = NodeFactory.createURI("https://w3id.org/entente/id/proposition/south-pays");
    private static final Node LIMIT = NodeFactory.createVariable("limit");
    private static final Node VERB = NodeFactory.createURI(VOCAB + "verbOf");
    private static final Node AMOUNT = NodeFactory.createURI(VOCAB + "amountOf");

    private static final Graph STATED = RDFParser.fromString("""
                    @prefix ent: <https://w3id.org/entente/vocab/> .
                    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                    ent:pays a ent:Verb ; rdfs:label "pays"@en .
                    ent:verbOf rdfs:label "verb"@en ; ent:phrase "the verb of {a} is {b}"@en .
                    ent:amountOf rdfs:label "amount"@en ; ent:phrase "{a} has the amount {b}"@en .
                    <https://w3id.org/entente/id/proposition/south-pays> a ent:Proposition ;
                      skos:prefLabel "that Southland pays"@en .
                    """, Lang.TURTLE).toGraph();

    @Test
    void verbsAndContentsStandInQuotationMarks() {
        assertThat(told(Triple.create(NodeFactory.createVariable("content"), VERB, PAYS)))
                .containsExactly("that the verb of some content is “pays”");
        assertThat(told(Triple.create(CONTENT, AMOUNT, LIMIT), Triple.create(LIMIT, AMOUNT, PAYS)))
                .containsExactly(
                        "that the content “that Southland pays” has the amount some limit",
                        "that this limit has the amount “pays”");
    }

    @Test
    void whatIsComparedWithItselfIsToldAsTheOnlyOne() {
        Phrases phrases = new Phrases(STATED);
        Node number = NodeFactory.createLiteralByValue(22_000);

        assertThat(phrases.failed(new Condition("lessThan", List.of(number, number))))
                .isEqualTo("the one is less than the other (both are 22,000)");
        assertThat(phrases.failed(new Condition("lessThan", List.of(number, NodeFactory.createLiteralByValue(21_000)))))
                .isEqualTo("22,000 is less than 21,000");
    }

    private static List<String> told(Triple... missing) {
        return new MissingText(new Phrases(STATED))
                .of(List.of(missing)).stream().map(WhyNot.Missing::text).toList();
    }
}
