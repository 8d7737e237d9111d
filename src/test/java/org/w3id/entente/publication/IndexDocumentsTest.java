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
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.vocabulary.ENT;

class IndexDocumentsTest {

    private static final Edition EDITION = ProjectEdition.EDITION;
    private static final IndexDocuments DOCUMENTS = new IndexDocuments(EDITION);

    private static Graph read(String folder, DataFormat format) {
        Document document = DOCUMENTS.find(folder + "index." + format.ending()).orElseThrow();
        return RDFParser.source(new ByteArrayInputStream(document.content()))
                .lang(format.lang())
                .toGraph();
    }

    private static Node node(String path) {
        return NodeFactory.createURI(Namespaces.ROOT + path);
    }

    @Test
    void holdsAllStatesWithTheirTypesAndLabelsInEveryFormat() {
        List<Node> states = EDITION.resources().keySet().stream()
                .filter(path -> path.startsWith("id/state/"))
                .map(IndexDocumentsTest::node)
                .toList();

        for (DataFormat format : DataFormat.ALL) {
            Graph index = read("id/state/", format);
            assertThat(Values.of(index, node("id/state/"), RDFS.member))
                    .contains(node("id/state/japan"))
                    .containsExactlyInAnyOrderElementsOf(states);
            assertThat(index.contains(node("id/state/japan"), RDF.type.asNode(), ENT.State.asNode()))
                    .isTrue();
        }
    }

    @Test
    void noClaimIsWithoutItsMode() {
        Graph index = read("id/claim/", DataFormat.N_TRIPLES);

        assertThat(Values.of(index, node("id/claim/"), RDFS.member))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(Values.of(index, claim, ENT.mode))
                        .isEqualTo(Values.of(EDITION.union(), claim, ENT.mode))
                        .isNotEmpty());
    }

    @Test
    void kindsAndGraphsHaveIndexesToo() {
        assertThat(Values.of(read("id/", DataFormat.TURTLE), node("id/"), RDFS.member))
                .contains(node("id/state/"), node("id/claim/"))
                .doesNotContain(node("id/state/japan"));
        assertThat(Values.of(read("graph/", DataFormat.TURTLE), node("graph/"), RDFS.member))
                .contains(node("graph/kim-2019"), node("graph/catalog"));
    }
}
