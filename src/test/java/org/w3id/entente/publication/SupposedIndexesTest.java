package org.w3id.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.vocabulary.ENT;

class SupposedIndexesTest {

    private static final Edition EDITION = ProjectEdition.EDITION;
    private static final SupposedIndexes INDEXES = new SupposedIndexes(EDITION);

    private static Graph read(String folder, DataFormat format) {
        Document document = INDEXES.find(folder + "index." + format.ending()).orElseThrow();
        return RDFParser.source(new ByteArrayInputStream(document.content()))
                .lang(format.lang())
                .toGraph();
    }

    private static Node node(String path) {
        return NodeFactory.createURI(Namespaces.ROOT + path);
    }

    @Test
    void holdAllHypothesesWhichSayThatTheyAreSome() {
        List<Node> hypotheses = EDITION.supposed().scenarios().stream()
                .flatMap(scenario -> scenario.hypotheses().stream())
                .toList();

        for (DataFormat format : DataFormat.ALL) {
            Graph index = read("id/hypothesis/", format);
            assertThat(Values.of(index, node("id/hypothesis/"), RDFS.member))
                    .contains(node("id/hypothesis/beijing-lifts-retaliation/lifting"))
                    .containsExactlyInAnyOrderElementsOf(hypotheses)
                    .allMatch(member -> index.contains(member, RDF.type.asNode(), ENT.Hypothesis.asNode()))
                    .allMatch(member -> index.contains(member, ENT.paraphrase.asNode(), Node.ANY))
                    .allMatch(member -> Values.text(index, member, RDFS.label)
                            .orElse("")
                            .equals("supposed: "
                                    + Values.text(index, member, ENT.paraphrase).orElseThrow()));
        }
    }

    @Test
    void holdAllScenariosWithTheirNames() {
        Graph index = read("id/scenario/", DataFormat.TURTLE);

        assertThat(Values.of(index, node("id/scenario/"), RDFS.member))
                .containsExactlyInAnyOrderElementsOf(EDITION.supposed().scenarios().stream()
                        .map(scenario -> scenario.iri())
                        .toList())
                .allMatch(member -> index.contains(member, RDF.type.asNode(), ENT.Scenario.asNode()))
                .allMatch(member ->
                        Values.text(index, member, RDFS.label).orElse("").startsWith("what if: "))
                .allMatch(member ->
                        Description.LABELS.stream().anyMatch(label -> index.contains(member, label, Node.ANY)));
    }

    /** What is supposed is of no dataset. */
    @Test
    void areOfNoDataset() {
        assertThat(read("id/scenario/", DataFormat.N_TRIPLES).contains(Node.ANY, VOID.inDataset.asNode(), Node.ANY))
                .isFalse();
        assertThat(new IndexDocuments(EDITION).paths()).doesNotContainAnyElementsOf(INDEXES.paths());
    }
}
