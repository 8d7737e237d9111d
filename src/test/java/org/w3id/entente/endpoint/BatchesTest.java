package org.w3id.entente.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.w3id.entente.publication.CanonicalGraph;
import org.w3id.entente.publication.CanonicalQuads;

class BatchesTest {

    /** Seven triples on names; a list of four on two blank nodes; a pair of blank nodes that are met by a third. */
    private static final String TURTLE = """
            PREFIX : <http://example.org/>
            :a :p 1 , 2 , 3 , 4 , 5 , 6 , 7 .
            :list :is ( :x :y ) .
            _:m :knows _:n . _:o :knows _:n . _:m :name "m" .
            """;

    @Test
    void holdAsManyTriplesAsAllowed() {
        assertThat(sizes(100)).containsExactly(15);
        assertThat(sizes(7)).hasSize(3).allMatch(size -> size <= 7);
        assertThat(sizes(5).stream().mapToInt(size -> size).sum()).isEqualTo(15);
    }

    @Test
    void neverPartBlankNodesThatAreLinked() {
        for (int size = 1; size <= 15; size++) {
            List<Set<Node>> blanks =
                    batches(size).stream().map(BatchesTest::blanks).toList();
            assertThat(blanks.stream().mapToInt(Set::size).sum())
                    .as("size %d", size)
                    .isEqualTo(5);
        }
        assertThat(sizes(1)).containsExactlyInAnyOrder(1, 1, 1, 1, 1, 1, 1, 5, 3);
    }

    /** A node that is linked with several, a chain, a circle, and a node that is linked with itself. */
    @Test
    void neverPartBlankNodesHoweverTheyAreLinked() {
        List<List<Triple>> batches = Batches.of(graph("""
                        PREFIX : <http://example.org/>
                        _:hub :knows _:i , _:j , _:k . _:l :knows _:j . _:i :name "i" . _:j :name "j" . _:k :name "k" .
                        _:a :to _:b . _:b :to _:c . _:c :to _:d . _:d :to _:e . _:e :to "end" .
                        _:x :next _:y . _:y :next _:z . _:z :next _:x .
                        _:self :is _:self . _:self :name "self" .
                        """), 1);

        assertThat(batches.stream().map(List::size)).containsExactlyInAnyOrder(7, 5, 3, 2);
        assertThat(batches.stream().map(batch -> blanks(batch).size())).containsExactlyInAnyOrder(5, 5, 3, 1);
    }

    @Test
    void areTheSameInEachRun() {
        assertThat(texts(4)).isEqualTo(texts(4));
    }

    private static List<Integer> sizes(int size) {
        return batches(size).stream().map(List::size).toList();
    }

    private static List<List<Triple>> batches(int size) {
        return Batches.of(graph(), size);
    }

    private static List<Set<String>> texts(int size) {
        CanonicalGraph graph = graph();
        return Batches.of(graph, size).stream()
                .map(batch -> graph.lines().stream()
                        .filter(line -> batch.contains(line.quad().asTriple()))
                        .map(CanonicalQuads.Line::text)
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static Set<Node> blanks(List<Triple> batch) {
        return batch.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .filter(Node::isBlank)
                .collect(Collectors.toSet());
    }

    private static CanonicalGraph graph() {
        return graph(TURTLE);
    }

    private static CanonicalGraph graph(String turtle) {
        return CanonicalGraph.of(
                RDFParser.fromString(turtle, Lang.TURTLE).toGraph().stream().toList());
    }
}
