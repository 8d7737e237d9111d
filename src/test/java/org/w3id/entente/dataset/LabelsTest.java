package org.w3id.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    private static final String DATA = """
            PREFIX ent: <https://w3id.org/entente/vocab/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            BASE <https://w3id.org/entente/id/>
            <state/japan> skos:prefLabel "Japon"@fr , "Japan"@en .
            <claim/alpha-2020/a> skos:prefLabel "never shown"@en .
            ent:demands rdfs:label "demands"@en .
            <source/alpha-2020> ent:citationLabel "Alpha 2020" ; skos:prefLabel "A long title"@en .
            <passage/alpha-2020/8_1-2> ent:inSource <source/alpha-2020> ; ent:blockNumber 8 .
            <state/france> skos:prefLabel "Francia"@es .
            <passage/alpha-2020/x> ent:inSource <source/alpha-2020> ; ent:blockNumber "eight" .
            <state/union> skos:prefLabel "Union"@en ; skos:altLabel ent:demands , "the Union"@en .
            """;

    private final Labels labels = new Labels(graph());

    private static Graph graph() {
        return RDFParser.fromString(DATA, Lang.TURTLE).toGraph();
    }

    @ParameterizedTest
    @CsvSource({
        "id:state/japan, Japan",
        "id:claim/alpha-2020/a, alpha-2020/a",
        "ent:demands, demands",
        "id:source/alpha-2020, Alpha 2020",
        "id:passage/alpha-2020/8_1-2, 'Alpha 2020, block 8'",
        "id:state/france, state:france",
        "id:passage/alpha-2020/x, passage:alpha-2020/x",
        "ent:unknown, ent:unknown",
        "http://example.org/x, <http://example.org/x>",
    })
    void namesThingsForReaders(String name, String label) {
        Node node = NodeFactory.createURI(Namespaces.PREFIXES.expandPrefix(name));
        assertThat(labels.of(node)).isEqualTo(label);
    }

    @Test
    void showsNoIdentifierOfAnUnnamedNode() {
        assertThat(labels.of(NodeFactory.createBlankNode())).isEqualTo("[ ]");
    }

    @Test
    void takesTheArticleFromTextsOnly() {
        assertThat(labels.inSentence(NodeFactory.createURI(Namespaces.ID + "state/union")))
                .isEqualTo("the Union");
    }

    @Test
    void takesTheIndefiniteArticleOfWhatIsOnlyPossible() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node conflict = NodeFactory.createURI(Namespaces.ID + "matter/conflict");
        graph.add(conflict, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("possible conflict", "en"));
        graph.add(conflict, SKOS.altLabel.asNode(), NodeFactory.createLiteralLang("a conflict", "en"));
        graph.add(conflict, SKOS.altLabel.asNode(), NodeFactory.createLiteralLang("a possible conflict", "en"));
        assertThat(new Labels(graph).inSentence(conflict)).isEqualTo("a possible conflict");
    }
}
