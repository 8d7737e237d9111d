package org.w3id.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.project.InputException;

class RdfTextTest {

    private static final String GRAPH = """
            @prefix state: <https://w3id.org/entente/id/state/> .
            @prefix ent: <https://w3id.org/entente/vocab/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix ex: <http://example.org/> .
            state:korea a ent:State ; rdfs:label "Korea"@en , "1\\r\\n\\t<&>\\"\\\\ é 한"@ko ;
              ex:part [ ex:p "b" ; ex:q 1 , 01 ] , [ ex:p "a" ] ; ex:list ( "x" [ ex:p "y" ] <http://example.org/z> ) ;
              ex:same _:twice . ex:other ex:same _:twice .
            """;

    private static final String DATASET = """
            PREFIX ex: <http://example.org/>
            ex:g2 { ex:s ex:p _:a . _:a ex:q "2" }
            ex:g1 { _:a ex:q _:b . _:b ex:q _:a . ex:s ex:p 1.50 . _:c ex:q _:d . _:d ex:q _:c }
            ex:g4 { [] ex:r "in two graphs" } ex:g5 { [] ex:r "in two graphs" }
            ex:g3 { _:e ex:q _:f . _:f ex:q _:e . [] ex:q _:e }
            """;

    @Test
    void triplesAreSortedLines() {
        Graph graph = graph(
                "<http://example.org/b> <http://example.org/p> \"x\"@en , \"x\" . <http://example.org/a> <http://example.org/p> [ <http://example.org/q> <http://example.org/b> ] .");

        assertThat(text(RdfText.of(graph, DataFormat.N_TRIPLES))).isEqualTo("""
                        <http://example.org/a> <http://example.org/p> _:c14n0 .
                        <http://example.org/b> <http://example.org/p> "x" .
                        <http://example.org/b> <http://example.org/p> "x"@en .
                        _:c14n0 <http://example.org/q> <http://example.org/b> .
                        """);
    }

    @Test
    void turtleDeclaresOnlyPrefixesThatItUsesAndNestsUnnamedNodes() {
        Graph graph = graph("""
                <https://w3id.org/entente/id/state/korea> a <https://w3id.org/entente/vocab/State> ;
                  <http://www.w3.org/2000/01/rdf-schema#label> "Korea"@en ;
                  <http://example.org/part> [ <http://example.org/p> "a" ] .
                """);

        assertThat(text(RdfText.of(graph, DataFormat.TURTLE)).split("\\s+")).containsExactly("""
                        @prefix ent: <https://w3id.org/entente/vocab/> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        @prefix state: <https://w3id.org/entente/id/state/> .

                        state:korea a ent:State;
                          rdfs:label "Korea"@en;
                          <http://example.org/part> [ <http://example.org/p> "a" ] .
                        """.split("\\s+"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatSaysTheSame(DataFormat format) {
        Graph graph = graph(GRAPH);

        Graph read = RDFParser.fromString(text(RdfText.of(graph, format)), format.lang())
                .toGraph();

        assertThat(read.isIsomorphicWith(graph)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theSameTriplesGiveTheSameBytes(DataFormat format) {
        assertThat(RdfText.of(shuffled(graph(GRAPH)), format)).isEqualTo(RdfText.of(graph(GRAPH), format));
    }

    @Test
    void quadsAreSortedLinesOfWhichUnnamedNodesHaveCanonicalLabels() {
        assertThat(text(RdfText.of(
                        dataset(
                                "_:x <http://example.org/p> \"1\" <http://example.org/g> . <http://example.org/s> <http://example.org/p> _:x <http://example.org/f> ."),
                        Lang.NQUADS)))
                .isEqualTo("""
                        <http://example.org/s> <http://example.org/p> _:c14n0 <http://example.org/f> .
                        _:c14n0 <http://example.org/p> "1" <http://example.org/g> .
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N-Quads", "TriG", "JSON-LD"})
    void theSameQuadsGiveTheSameBytesInEveryOrder(String format) {
        byte[] expected = RdfText.of(dataset(DATASET), lang(format));

        for (int seed = 0; seed < 20; seed++) {
            List<Quad> quads = new ArrayList<>(dataset(DATASET).stream().toList());
            Collections.shuffle(quads, new Random(seed));
            assertThat(RdfText.of(quads, lang(format))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"N-Quads", "TriG", "JSON-LD"})
    void everyFormatOfDatasetsSaysTheSame(String format) {
        DatasetGraph dataset = dataset(DATASET);

        DatasetGraph read = RDFParser.fromString(text(RdfText.of(dataset, lang(format))), lang(format))
                .toDatasetGraph();

        assertThat(IsoMatcher.isomorphic(read, dataset)).isTrue();
    }

    @Test
    void nothingIsWrittenAsWell() {
        for (DataFormat format : DataFormat.ALL) {
            assertThat(RDFParser.fromString(text(RdfText.of(graph(""), format)), format.lang())
                            .toGraph()
                            .isEmpty())
                    .isTrue();
        }
    }

    @Test
    void tripleTermsAreWritten() {
        assertThat(text(RdfText.of(
                        graph(
                                "<http://example.org/r> <http://example.org/p> <<( <http://example.org/a> <http://example.org/b> \"c\" )>> , [] ."),
                        Lang.NTRIPLES)))
                .isEqualTo("""
                        <http://example.org/r> <http://example.org/p> <<( <http://example.org/a> <http://example.org/b> "c" )>> .
                        <http://example.org/r> <http://example.org/p> _:c14n0 .
                        """);
    }

    @Test
    void aTextInATripleTermMayLookLikeAnUnnamedNode() {
        String line =
                "<http://example.org/r> <http://example.org/p> <<( <http://example.org/a> <http://example.org/b> \"_:c\" )>> .\n";

        assertThat(text(RdfText.of(graph(line), Lang.NTRIPLES))).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<( <http://example.org/a> <http://example.org/b> _:c )>>",
                "<<( _:c <http://example.org/b> <http://example.org/a> )>>",
                "<<( <http://example.org/a> <http://example.org/b> <<( _:c <http://example.org/b> <http://example.org/a> )>> )>>"
            })
    void unnamedNodesInTripleTermsAreRefused(String term) {
        assertThatThrownBy(() -> RdfText.of(
                        graph("<http://example.org/r> <http://example.org/p> " + term + " , _:c ."), Lang.NTRIPLES))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("A blank node in a triple term has no canonical label");
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }

    private static DatasetGraph dataset(String text) {
        return RDFParser.fromString(text, text.contains("{") ? Lang.TRIG : Lang.NQUADS)
                .toDatasetGraph();
    }

    private static Graph shuffled(Graph graph) {
        List<Triple> triples = new ArrayList<>(graph.stream().toList());
        Collections.shuffle(triples, new Random(1));
        return new OrderedGraph(triples);
    }

    private static Lang lang(String format) {
        return List.of(Lang.NQUADS, Lang.TRIG, Lang.JSONLD).stream()
                .filter(lang -> lang.getName().equals(format))
                .findFirst()
                .orElseThrow();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
