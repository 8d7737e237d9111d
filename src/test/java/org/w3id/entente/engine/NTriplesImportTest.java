package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.project.InputException;

class NTriplesImportTest {

    /** What N-Triples allows: comments, empty lines, escapes, blank nodes, languages, datatypes, no space, any line end. */
    private static final String ALL_KINDS = """
            # A comment, then an empty line.

            <http://a.example/s> <http://a.example/p> <http://a.example/o> .
            <http://a.example/s> <http://a.example/p> <http://a.example/o> . # said twice
            _:b1 <http://a.example/p> _:b2 .
            <http://a.example/s><http://a.example/q>"plain".
              <http://a.example/s>\t<http://a.example/q> "a \\"quoted\\" word,\\n\\u00E9\\U0001F600 é😀 \\\\"  .
            <http://a.example/ü> <http://a.example/q> "Wort"@de-AT .
            <http://a.example/s> <http://a.example/r> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .\r
            <http://a.example/s> <http://a.example/r> "one"^^<http://www.w3.org/2001/XMLSchema#integer> .
            _:b2 <http://a.example/r> _:b1 .
            <http://a.example/o> <http://a.example/s> "" .""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 100, 1000, 1 << 20})
    void readsWhatRiotReadsWhereverTheFileIsCut(int blockSize) throws IOException {
        Graph expected = GraphFactory.createDefaultGraph();
        RDFParser.fromString(ALL_KINDS, Lang.NTRIPLES).parse(expected);

        Graph read = graph(new NTriplesImport(file(ALL_KINDS), blockSize).read());

        assertThat(read.isIsomorphicWith(expected)).isTrue();
        assertThat(read.size()).isEqualTo(9);
    }

    @Test
    void numbersTermsAndRowsAsReadingOneTripleAfterTheOtherWould() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("<http://a.example/s").append(random.nextInt(3_000));
            text.append("> <http://a.example/p").append(random.nextInt(40));
            text.append("> <http://a.example/o").append(random.nextInt(100)).append("> .\n");
        }
        Facts expected = new Facts(new Terms());
        RDFParser.fromString(text.toString(), Lang.NTRIPLES).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                Terms terms = expected.terms();
                expected.state(
                        terms.id(triple.getSubject()), terms.id(triple.getPredicate()), terms.id(triple.getObject()));
            }
        });

        Facts read = new NTriplesImport(file(text.toString()), 3_000).read();

        assertThat(terms(read)).isEqualTo(terms(expected));
        assertThat(triples(read)).isEqualTo(triples(expected));
        assertThat(terms(read))
                .allMatch(term -> read.terms().find(term) == terms(read).indexOf(term));
        assertThat(read.terms().find(node("new"))).isEqualTo(-1);
        assertThat(read.terms().id(node("new"))).isEqualTo(terms(expected).size());
    }

    @Test
    void unpacks() throws IOException {
        Path packed = folder.resolve("data.nt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(ALL_KINDS.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(graph(NTriplesImport.read(packed)).size()).isEqualTo(9);
    }

    @Test
    void readsNothingFromNothing() throws IOException {
        assertThat(graph(NTriplesImport.read(file(""))).isEmpty()).isTrue();
        assertThat(graph(NTriplesImport.read(file("# nothing\n"))).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 1 << 20})
    void tellsTheFirstFaultWithItsLineInTheFile(int blockSize) throws IOException {
        Path file = file("<http://a.example/s> <http://a.example/p> <http://a.example/o> .\n".repeat(200)
                + "<http://a.example/s> <http://a.example/p> <o> .\n"
                + "<http://a.example/s> .\n");

        assertThatThrownBy(() -> new NTriplesImport(file, blockSize).read())
                .isInstanceOf(InputException.class)
                .hasMessage(file + ":201:43: Relative IRI: o. Well-formed N-Triples is expected here:"
                        + " look for what is wrong at or before this place.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s> <http://a.example/p> <http://a.example/o> .",
                "<http://a.example/s> <http://a.example/p> 'o' .",
                "<http://a.example/s> <http://a.example/p> 1 .",
                "<http://a.example/s> \"p\" <http://a.example/o> .",
                "\"s\" <http://a.example/p> <http://a.example/o> .",
                "<http://a.example/s> <http://a.example/p> <http://a.example/o>",
                "<http://a.example/s> <http://a.example/p> <http://a.example/o o> .",
                "@prefix a: <http://a.example/> ."
            })
    void refusesWhatIsNoNTriples(String line) throws IOException {
        Path file = file(line);

        assertThatThrownBy(() -> NTriplesImport.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file + ":1:");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1 << 20})
    void refusesATripleOnTwoLinesWhereverTheFileIsCut(int blockSize) throws IOException {
        Path file = file("<http://a.example/s> <http://a.example/p> <http://a.example/o> .\n"
                + "<http://a.example/s> <http://a.example/p> <http://a.example/o>\n.\n");

        assertThatThrownBy(() -> new NTriplesImport(file, blockSize).read())
                .isInstanceOf(InputException.class)
                .hasMessageMatching("\\Q" + file + "\\E:[23]:.*");
    }

    @Test
    void tellsOfAMissingFile() {
        Path file = folder.resolve("none.nt");

        assertThatThrownBy(() -> NTriplesImport.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage(file + ": there is no such file.");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("data.nt"), text);
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://a.example/" + name);
    }

    private static List<Node> terms(Facts facts) {
        List<Node> terms = new ArrayList<>();
        for (int id = 0; id < facts.terms().size(); id++) {
            terms.add(facts.terms().node(id));
        }
        return terms;
    }

    private static List<Triple> triples(Facts facts) {
        List<Triple> triples = new ArrayList<>();
        for (int relation = 0; relation < facts.count(); relation++) {
            for (int row = 0; row < facts.relationAt(relation).size(); row++) {
                assertThat(facts.relationAt(relation).isStated(row)).isTrue();
                triples.add(facts.triple(relation, row));
            }
        }
        return triples;
    }

    private static Graph graph(Facts facts) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples(facts).forEach(graph::add);
        return graph;
    }
}
