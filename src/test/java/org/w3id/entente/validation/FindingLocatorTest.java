package org.w3id.entente.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.FilePosition;

class FindingLocatorTest {

    private static final Node DEEP = NodeFactory.createURI("x:deep");
    private static final Node VALUE = NodeFactory.createLiteralString("value");

    private Path file;
    private Graph data;

    @BeforeEach
    void read(@TempDir Path folder) throws IOException {
        file = Files.writeString(folder.resolve("nested.ttl"), """
                <x:other> <x:deep> "another" .
                <x:thing> <x:has> [
                    <x:has> [
                      <x:deep> "value" ] ] .
                [] <x:lone> [ <x:lonely> 1 ] .
                """);
        data = RDFDataMgr.loadGraph(file.toString());
    }

    @Test
    void findsWhatStandsTwoLevelsBelowANamedNode() {
        Node node = subjectOf(DEEP, VALUE);
        assertThat(located(node, DEEP, VALUE)).isEqualTo(new FilePosition(file, 4, 16));
        assertThat(located(node, DEEP, null)).isEqualTo(new FilePosition(file, 4, 7));
        assertThat(located(node, null, null)).isEqualTo(new FilePosition(file, 2, 1));
    }

    @Test
    void findsWhatStandsBelowAnUnnamedNode() {
        Node lonely = NodeFactory.createURI("x:lonely");
        assertThat(located(subjectOf(lonely, Node.ANY), lonely, null)).isEqualTo(new FilePosition(file, 5, 15));
    }

    @Test
    void leavesAFindingOnWhatNoFileDescribes() {
        assertThat(located(NodeFactory.createURI("x:unknown"), null, null)).isNull();
    }

    private Node subjectOf(Node property, Node value) {
        return data.find(Node.ANY, property, value).next().getSubject();
    }

    private FilePosition located(Node node, Node path, Node value) {
        Finding finding = new Finding(Severity.ERROR, "Shape", node, path, value, "message", null);
        return FindingLocator.in(List.of(file)).locate(finding, data).place();
    }
}
