package org.w3id.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.Values;

/** What catalogues of ontologies ask for, in each format in which the two ontologies can be had. */
class OntologyMetadataTest {

    private static final DataDocuments DOCUMENTS = new DataDocuments(ProjectEdition.EDITION);
    private static final Property PREFIX =
            ResourceFactory.createProperty("http://purl.org/vocab/vann/preferredNamespacePrefix");
    private static final Property NAMESPACE =
            ResourceFactory.createProperty("http://purl.org/vocab/vann/preferredNamespaceUri");

    private static Graph read(Address thing, DataFormat format) {
        Document document = DOCUMENTS.find(thing.data(format)).orElseThrow();
        return RDFParser.source(new ByteArrayInputStream(document.content()))
                .lang(format.lang())
                .toGraph();
    }

    @ParameterizedTest
    @EnumSource(DataFormat.class)
    void ontologiesSayWhatTheyAre(DataFormat format) {
        for (String path : List.of("vocab/", "vocab/alignments")) {
            Address ontology = new Address(path);
            Graph graph = read(ontology, format);
            Address version = new Address((path + "/").replace("//", "/") + "0.1.0");

            assertThat(graph.contains(ontology.iri(), RDF.type.asNode(), OWL.Ontology.asNode()))
                    .isTrue();
            assertThat(Values.of(graph, ontology.iri(), OWL2.versionIRI)).containsExactly(version.iri());
            assertThat(Values.of(graph, ontology.iri(), OWL.versionInfo))
                    .containsExactly(NodeFactory.createLiteralString("0.1.0"));
            assertThat(Values.of(graph, ontology.iri(), DCTerms.license))
                    .containsExactly(NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/"));
            for (Property property :
                    List.of(DCTerms.title, DCTerms.description, DCTerms.creator, DCTerms.created, DCTerms.modified)) {
                assertThat(Values.of(graph, ontology.iri(), property))
                        .as(property.getURI())
                        .hasSize(1);
            }
            assertThat(read(version, format).isIsomorphicWith(graph)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(DataFormat.class)
    void vocabularySaysHowItIsAbbreviated(DataFormat format) {
        Address vocabulary = new Address("vocab/");
        Graph graph = read(vocabulary, format);

        assertThat(Values.of(graph, vocabulary.iri(), PREFIX)).containsExactly(NodeFactory.createLiteralString("ent"));
        assertThat(Values.of(graph, vocabulary.iri(), NAMESPACE))
                .containsExactly(NodeFactory.createLiteralString(Namespaces.ROOT + "vocab/"));
    }
}
