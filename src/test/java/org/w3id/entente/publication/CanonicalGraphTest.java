package org.w3id.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.w3id.entente.project.InputException;

class CanonicalGraphTest {

    private static final String PREFIX = "PREFIX : <http://example.com/#> ";

    /** The example "unique hashes" of RDFC-1.0, its labels in the other order; the hash is that of {@code sha256sum}. */
    @Test
    void namesBlankNodesAsTheStandardDoes() {
        CanonicalGraph graph = of(":p :r _:a ; :q _:b . _:b :s :u . _:a :t :u .");

        assertThat(graph.lines().stream().map(CanonicalQuads.Line::text))
                .containsExactly(
                        "<http://example.com/#p> <http://example.com/#q> _:c14n0 .",
                        "<http://example.com/#p> <http://example.com/#r> _:c14n1 .",
                        "_:c14n0 <http://example.com/#s> <http://example.com/#u> .",
                        "_:c14n1 <http://example.com/#t> <http://example.com/#u> .");
        assertThat(graph.hash()).isEqualTo("197dce9a2a3f3c4bb4591910b3762146423c1a4f6901e3789490d1f28fd5e796");
    }

    @Test
    void sortsByCodePoints() {
        CanonicalGraph graph =
                of("<http://example.org/a> <http://example.org/b> \"\uD83D\uDE00\", \"\uFFEE\", 1, \"x\"@en .");

        assertThat(graph.lines().stream().map(CanonicalQuads.Line::text).map(line -> line.substring(46)))
                .containsExactly(
                        "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
                        "\"x\"@en .",
                        "\"\uFFEE\" .",
                        "\"\uD83D\uDE00\" .");
        assertThat(graph.hash()).isEqualTo("3cab2a244b2c65bfa54319f8c506106cefce0cd6a5dea430223c06701cdc675e");
    }

    @Test
    void dependsOnNeitherOrderNorLabels() {
        String turtle = ":a :b [ :c [ :d 1 ] , [ :d 2 ] ] . :a :b [ :c [ :d 1 ] ] . _:x :knows _:y . _:y :knows _:x .";
        CanonicalGraph graph = of(turtle);
        List<Triple> reversed = new ArrayList<>(parse(turtle).stream().toList());
        Collections.reverse(reversed);

        assertThat(CanonicalGraph.of(reversed).hash()).isEqualTo(graph.hash());
        assertThat(CanonicalGraph.of(reversed).lines()).hasSize(10);
    }

    @Test
    void tellsGraphsApartThatDifferInABlankNodeAlone() {
        assertThat(of(":a :b [ :c 1 ; :d 2 ] .").hash())
                .isNotEqualTo(of(":a :b [ :c 1 ] , [ :d 2 ] .").hash())
                .isNotEqualTo(of(":a :b [ :c 1 ; :d 2 ] , [ :c 1 ; :d 2 ] .").hash());
    }

    @Test
    void countsATripleOnce() {
        Triple triple = parse(":a :b :c .").stream().findFirst().orElseThrow();

        assertThat(CanonicalGraph.of(List.of(triple, triple))).isEqualTo(CanonicalGraph.of(List.of(triple)));
    }

    /** Each blank node of a clique looks like every other. */
    @Test
    void endsWhereBlankNodesCannotBeToldApart() {
        List<Node> blanks = IntStream.range(0, 12)
                .mapToObj(i -> NodeFactory.createBlankNode())
                .toList();
        Node knows = NodeFactory.createURI("http://example.org/knows");
        List<Triple> clique = blanks.stream()
                .flatMap(a -> blanks.stream().filter(b -> b != a).map(b -> Triple.create(a, knows, b)))
                .toList();

        assertThatThrownBy(() -> CanonicalGraph.of(clique))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "The blank nodes of a graph are so alike and entangled that they cannot be told apart. Give them"
                                + " IRIs.");
    }

    /** RDFC-1.0, 4: what has a letter for its escape gets that, other control characters a number. */
    @Test
    void escapesControlCharacters() {
        Node text = NodeFactory.createLiteralString("\u0000\u0007\b\t\n\u000B\f\r\u001B\"\\\u007F\u0080é");
        Node iri = NodeFactory.createURI("http://example.com/#a");

        assertThat(CanonicalGraph.of(List.of(Triple.create(iri, iri, text)))
                        .lines()
                        .get(0)
                        .text())
                .isEqualTo("<http://example.com/#a> <http://example.com/#a> "
                        + "\"\\u0000\\u0007\\b\\t\\n\\u000B\\f\\r\\u001B\\\"\\\\\\u007F\u0080é\" .");
    }

    private static CanonicalGraph of(String turtle) {
        return CanonicalGraph.of(parse(turtle).stream().toList());
    }

    private static Graph parse(String turtle) {
        return RDFParser.fromString(PREFIX + turtle, Lang.TURTLE).toGraph();
    }
}
