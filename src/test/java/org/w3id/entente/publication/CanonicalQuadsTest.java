package org.w3id.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** The expected labels follow from the hashes of RDFC-1.0, taken with {@code sha256sum}. */
class CanonicalQuadsTest {

    private static final Node A = iri("a");
    private static final Node P = iri("p");
    private static final Node Q = iri("q");
    private static final Node ONE = NodeFactory.createLiteralString("1");

    /** Nothing but the names of the graphs is blank; what is said there tells them apart. */
    @Test
    void labelsBlankNamesOfGraphs() {
        List<Quad> quads = List.of(
                Quad.create(blank("x"), A, P, NodeFactory.createLiteralString("2")),
                Quad.create(blank("y"), A, P, ONE));

        assertGives(
                quads,
                "<http://example.com/#a> <http://example.com/#p> \"1\" _:c14n1 .",
                "<http://example.com/#a> <http://example.com/#p> \"2\" _:c14n0 .");
    }

    /** Two things of which the same is said, but in two graphs, of which something else is said. */
    @Test
    void tellsBlankNodesApartByTheBlankNamesOfTheirGraphs() {
        List<Quad> quads = List.of(
                Quad.create(blank("g"), blank("x"), P, ONE),
                Quad.create(blank("h"), blank("y"), P, ONE),
                Quad.create(Quad.defaultGraphIRI, blank("g"), Q, NodeFactory.createLiteralString("g")),
                Quad.create(Quad.defaultGraphIRI, blank("h"), Q, NodeFactory.createLiteralString("h")));

        assertGives(
                quads,
                "_:c14n0 <http://example.com/#q> \"g\" .",
                "_:c14n1 <http://example.com/#q> \"h\" .",
                "_:c14n2 <http://example.com/#p> \"1\" _:c14n1 .",
                "_:c14n3 <http://example.com/#p> \"1\" _:c14n0 .");
    }

    /** RDFC-1.0 knows no direction, so which comes first is not said; but it is the same whatever the nodes were called. */
    @Test
    void tellsBlankNodesApartByTheBaseDirectionOfTexts() {
        assertThat(texts(List.of(directed("x", "rtl"), directed("y", "ltr"))))
                .isEqualTo(texts(List.of(directed("x", "ltr"), directed("y", "rtl"))))
                .extracting(line -> line.replaceFirst("^_:c14n[01] ", ""))
                .containsExactlyInAnyOrder(
                        "<http://example.com/#p> \"x\"@en--ltr .", "<http://example.com/#p> \"x\"@en--rtl .");
    }

    private static Quad directed(String label, String direction) {
        return Quad.create(
                Quad.defaultGraphIRI, blank(label), P, NodeFactory.createLiteralDirLang("x", "en", direction));
    }

    @Test
    void writesTheBaseDirectionOfTexts() {
        Node right = NodeFactory.createLiteralDirLang("x", "ar", "rtl");
        Node none = NodeFactory.createLiteralLang("x", "ar");

        assertGives(
                List.of(Quad.create(A, A, P, right), Quad.create(A, A, P, none)),
                "<http://example.com/#a> <http://example.com/#p> \"x\"@ar <http://example.com/#a> .",
                "<http://example.com/#a> <http://example.com/#p> \"x\"@ar--rtl <http://example.com/#a> .");
    }

    /** In both orders, since what cannot be told apart would be labelled as it comes. */
    private static void assertGives(List<Quad> quads, String... lines) {
        List<Quad> reversed = new ArrayList<>(quads);
        Collections.reverse(reversed);

        assertThat(texts(quads)).containsExactly(lines);
        assertThat(texts(reversed)).containsExactly(lines);
    }

    private static List<String> texts(List<Quad> quads) {
        return CanonicalQuads.of(quads).stream().map(CanonicalQuads.Line::text).toList();
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("http://example.com/#" + name);
    }

    private static Node blank(String label) {
        return NodeFactory.createBlankNode(label);
    }
}
