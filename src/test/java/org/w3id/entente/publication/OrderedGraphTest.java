package org.w3id.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class OrderedGraphTest {

    private static final Node S = NodeFactory.createURI("http://example.com/#s");
    private static final Node P = NodeFactory.createURI("http://example.com/#p");
    private static final Node OTHER = NodeFactory.createURI("http://example.com/#other");
    private static final Triple PADDED = Triple.create(S, P, integer("01"));
    private static final Triple PLAIN = Triple.create(S, P, integer("1"));
    private static final Triple LAST = Triple.create(OTHER, P, integer("1"));

    private final OrderedGraph graph = new OrderedGraph(List.of(PADDED, PLAIN, LAST));

    @Test
    void givesTriplesInTheirOrder() {
        assertThat(find(Node.ANY, Node.ANY, Node.ANY)).containsExactly(PADDED, PLAIN, LAST);
        assertThat(find(S, Node.ANY, Node.ANY)).containsExactly(PADDED, PLAIN);
        assertThat(find(Node.ANY, P, Node.ANY)).containsExactly(PADDED, PLAIN, LAST);
        assertThat(find(Node.ANY, OTHER, Node.ANY)).isEmpty();
    }

    /** Two texts of one number are two objects. */
    @Test
    void findsTheSameTermNotTheSameValue() {
        assertThat(find(S, P, integer("1"))).containsExactly(PLAIN);
        assertThat(find(S, Node.ANY, integer("01"))).containsExactly(PADDED);
        assertThat(find(Node.ANY, P, integer("1"))).containsExactly(PLAIN, LAST);
        assertThat(find(S, P, integer("001"))).isEmpty();
        assertThat(graph.contains(OTHER, P, integer("01"))).isFalse();
    }

    private List<Triple> find(Node subject, Node predicate, Node object) {
        return graph.find(subject, predicate, object).toList();
    }

    private static Node integer(String text) {
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
    }
}
