package org.w3id.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private static final Node THING = NodeFactory.createURI("x:thing");
    private static final Node IRI = NodeFactory.createURI("\u0021:first");

    @Test
    void takesTheFirstTextAlsoBehindAnIri() {
        Graph graph = RDFParser.fromString(
                        "<x:thing> <http://www.w3.org/2004/02/skos/core#note> 'b', 'a' .", Lang.TURTLE)
                .toGraph();
        graph.add(THING, SKOS.note.asNode(), IRI);
        assertThat(Values.first(graph, THING, SKOS.note)).contains(IRI);
        assertThat(Values.text(graph, THING, SKOS.note)).contains("a");
        assertThat(Values.text(graph, THING, SKOS.example)).isEmpty();
    }
}
