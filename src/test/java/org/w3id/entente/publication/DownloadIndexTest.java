package org.w3id.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;

/** The hashes are those that {@code sha256sum} gives of these texts. */
class DownloadIndexTest {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /** What is beside the folder is not told of. */
    private static final Checksums CHECKSUMS = new Checksums(files(
            "downloads/entente.nq", "abc", "downloads/graphs/kim-2019.ttl.gz", "", "void.ttl", "not in the folder"));

    private static DocumentSource files(String... pathsAndContents) {
        SortedMap<String, Document> files = new TreeMap<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            byte[] content = pathsAndContents[i + 1].getBytes(StandardCharsets.UTF_8);
            files.put(pathsAndContents[i], new Document(pathsAndContents[i], "text/plain", content));
        }
        return new DocumentSource() {
            @Override
            public Collection<String> paths() {
                return files.keySet();
            }

            @Override
            public Optional<Document> find(String path) {
                return Optional.ofNullable(files.get(path));
            }
        };
    }

    @Test
    void hashesCanBeCheckedInTheFolder() {
        Document sums = CHECKSUMS.find("downloads/SHA256SUMS.txt").orElseThrow();

        assertThat(CHECKSUMS.paths()).containsExactly("downloads/SHA256SUMS.txt");
        assertThat(sums.mediaType()).isEqualTo("text/plain;charset=utf-8");
        assertThat(new String(sums.content(), StandardCharsets.UTF_8))
                .isEqualTo(OF_ABC + "  entente.nq\n" + OF_NOTHING + "  graphs/kim-2019.ttl.gz\n");
        assertThat(CHECKSUMS.find("downloads/SHA256SUMS")).isEmpty();
    }

    /** What the description says of distributions and dumps, and of the two files how long they are and their hashes. */
    @Test
    void dataTellOfEachFile() {
        Graph description = ProjectEdition.EDITION.catalog().description();
        Graph expected = RDFParser.fromString(
                        """
                        BASE <https://w3id.org/entente/downloads/>
                        PREFIX dcat: <http://www.w3.org/ns/dcat#>
                        PREFIX dcterms: <http://purl.org/dc/terms/>
                        PREFIX foaf: <http://xmlns.com/foaf/0.1/>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        PREFIX spdx: <http://spdx.org/rdf/terms#>
                        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

                        <index.ttl> a foaf:Document ; foaf:primaryTopic <> ;
                          dcterms:license <https://creativecommons.org/licenses/by/4.0/> .
                        <> rdfs:member <entente.nq> , <graphs/kim-2019.ttl.gz> .
                        <https://w3id.org/entente/> dcat:distribution [
                          a dcat:Distribution ;
                          dcterms:title "N-Quads"@en ;
                          dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
                          dcat:mediaType <https://www.iana.org/assignments/media-types/application/n-quads> ;
                          dcat:accessURL <entente.nq> ; dcat:downloadURL <entente.nq> ;
                          dcat:byteSize "3"^^xsd:nonNegativeInteger ;
                          spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ;
                            spdx:checksumValue "%s"^^xsd:hexBinary ] ] .
                        [] a dcat:Distribution ;
                          dcat:downloadURL <graphs/kim-2019.ttl.gz> ;
                          dcat:byteSize "0"^^xsd:nonNegativeInteger ;
                          spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ;
                            spdx:checksumValue "%s"^^xsd:hexBinary ] .
                        """.replaceFirst("%s", OF_ABC).replaceFirst("%s", OF_NOTHING), Lang.TURTLE)
                .toGraph();
        Node described = NodeFactory.createURI("https://w3id.org/entente/downloads/entente.nq");
        description.find(Node.ANY, VOID.dataDump.asNode(), Node.ANY).forEach(expected::add);
        description
                .find(Node.ANY, DCAT.distribution.asNode(), Node.ANY)
                .filterDrop(triple -> description.contains(triple.getObject(), DCAT.downloadURL.asNode(), described))
                .forEach(triple -> {
                    expected.add(triple);
                    description.find(triple.getObject(), Node.ANY, Node.ANY).forEach(expected::add);
                });
        DownloadIndex index = new DownloadIndex(ProjectEdition.EDITION, CHECKSUMS);

        assertThat(index.paths())
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "downloads/index.jsonld", "downloads/index.nt", "downloads/index.rdf", "downloads/index.ttl"));
        for (DataFormat format : DataFormat.ALL) {
            byte[] content = index.find("downloads/index." + format.ending())
                    .orElseThrow()
                    .content();
            Graph read = RDFParser.source(new ByteArrayInputStream(content))
                    .lang(format.lang())
                    .toGraph();
            assertThat(read.isIsomorphicWith(expected)).as("found: %s", read).isTrue();
        }
    }
}
