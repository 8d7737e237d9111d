package org.w3id.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.project.InputException;

class TermPositionsTest {

    private static final String BASE = "https://example.org/";

    private Path file;
    private TermPositions positions;

    @BeforeEach
    void read(@TempDir Path folder) throws IOException {
        file = Files.writeString(folder.resolve("terms.ttl"), """
                @base <https://example.org/> .
                PREFIX : <https://example.org/>
                # A comment. With: dots ; and more
                :a a :Thing ; :number 8.5 , 9 ;
                  :text \"""Two
                lines. :b\"""@en ; :nested [ :inner ( :c "x" ) ; :deep [ :d true ] ] .
                <b> :refers :a .
                [] :number 3 .
                :a :later :a , <c> .
                """);
        positions = TermPositions.of(file, "https://example.com/other/");
    }

    @Test
    void findsSubjects() {
        assertThat(positions.of(iri("a"))).contains(place(4, 1));
        assertThat(positions.of(iri("b"))).contains(place(7, 1));
        assertThat(positions.of(iri("c"))).isEmpty();
    }

    @Test
    void findsTermsOfASubject() {
        assertThat(positions.of(iri("a"), RDF.Nodes.type)).contains(place(4, 4));
        assertThat(positions.of(iri("a"), NodeFactory.createLiteralDT("8.5", XSDDatatype.XSDdecimal)))
                .contains(place(4, 23));
        assertThat(positions.of(iri("a"), NodeFactory.createLiteralLang("Two\nlines. :b", "en")))
                .contains(place(5, 9));
        assertThat(positions.of(iri("b"), iri("a"))).contains(place(7, 13));
        assertThat(positions.of(iri("b"), iri("c"))).isEmpty();
    }

    @Test
    void findsValuesOfAProperty() {
        assertThat(positions.of(iri("a"), iri("a"))).contains(place(4, 1));
        assertThat(positions.of(iri("a"), iri("later"), iri("a"))).contains(place(9, 11));
        assertThat(positions.of(iri("a"), iri("later"), iri("Thing"))).isEmpty();
        assertThat(positions.of(iri("a"), iri("none"), iri("Thing"))).isEmpty();
    }

    @Test
    void findsTermsOfNestedNodesAndOfLaterStatements() {
        assertThat(positions.of(iri("a"), iri("c"))).contains(place(6, 38));
        assertThat(positions.of(iri("a"), iri("d"))).contains(place(6, 57));
        assertThat(positions.of(iri("a"), iri("later"))).contains(place(9, 4));
    }

    @Test
    void keepsStatementsOfUnnamedNodesTogether() {
        assertThat(positions.of(TermPositions.UNNAMED)).contains(place(8, 1));
        assertThat(positions.of(TermPositions.UNNAMED, iri("number"))).contains(place(8, 4));
    }

    private static Node iri(String name) {
        return NodeFactory.createURI(BASE + name);
    }

    private FilePosition place(long line, long column) {
        return new FilePosition(file, line, column);
    }

    @Test
    void followsDirectivesOfBothForms(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("directives.ttl"), """
                @base <sub/> .
                @prefix p: <names/> .
                <a> p:b p:c .
                BASE <../>
                <d> p:b p:c .
                """);
        TermPositions read = TermPositions.of(other, BASE);
        assertThat(read.of(iri("sub/a"), iri("sub/names/b"))).contains(new FilePosition(other, 3, 5));
        assertThat(read.of(iri("d"), iri("sub/names/c"))).contains(new FilePosition(other, 5, 9));
    }

    @Test
    void namesTheFileThatCannotBeRead(@TempDir Path folder) {
        assertThatThrownBy(() -> TermPositions.of(folder, BASE))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(folder + ": cannot be read: ");
    }
}
