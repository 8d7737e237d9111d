package org.w3id.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.w3id.entente.vocabulary.ENT;

class DescriptionTest {

    private static final String PREFIXES = """
            PREFIX ex: <http://example.org/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX ent: <%s>
            """.replace("%s", ENT.NS);

    @Test
    void whatAThingSaysAndWhatIsSaidOfItWithLabels() {
        assertDescribes("""
                ex:thing ex:p "value" , ex:object . ex:subject ex:q ex:thing .
                ex:object skos:prefLabel "object"@en . ex:subject rdfs:label "subject"@en . ex:thing rdfs:label "thing" .
                ex:source ent:citationLabel "Source 2019" . ex:thing ex:cites ex:source .
                """, """
                ex:object ex:r ex:far . ex:far ex:s ex:subject . ex:far rdfs:label "far" . ex:p rdfs:label "property" .
                ex:subject ex:note "not a label" .
                """);
    }

    @Test
    void unnamedNodesComeWhole() {
        assertDescribes("""
                ex:thing ex:p [ ex:q [ ex:r ex:leaf , ( "a" "b" ) ] ] . ex:leaf rdfs:label "leaf" .
                """, """
                ex:leaf ex:p "more" . ex:else ex:p [ ex:q "other" ] .
                """);
    }

    @Test
    void whatIsSaidThroughAnUnnamedNodeIsSaidBySomethingNamed() {
        assertDescribes("""
                ex:property rdfs:domain [ ex:unionOf ( ex:other ex:thing ) ] . ex:property rdfs:label "property" .
                """, """
                ex:property ex:p ex:unrelated .
                """);
    }

    @Test
    void aRingOfUnnamedNodesEnds() {
        assertDescribes("ex:thing ex:p _:a . _:a ex:p _:b . _:b ex:p _:a .", "ex:other ex:p _:c . _:c ex:p _:c .");
    }

    @Test
    void whatIsLinkedToItselfIsNoFault() {
        assertDescribes("ex:thing ex:p ex:thing .", "ex:other ex:p ex:other .");
    }

    private static void assertDescribes(String about, String rest) {
        Graph found = Description.of(graph(about + rest), NodeFactory.createURI("http://example.org/thing"));

        assertThat(found.isIsomorphicWith(graph(about)))
                .as(() -> found.toString())
                .isTrue();
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
    }
}
