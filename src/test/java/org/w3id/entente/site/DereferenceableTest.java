package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.explanation.ExplanationProv;
import org.w3id.entente.explanation.Explanations;
import org.w3id.entente.publication.Address;
import org.w3id.entente.publication.DataFormat;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.publication.Prefixes;

/** Every name below our root that we hand out leads somewhere, or is one of those that are documented to lead nowhere. */
class DereferenceableTest {

    private static final Edition EDITION = Pages.OF_PROJECT.edition();
    private static final Set<String> DOCUMENTS =
            new TreeSet<>(Pages.OF_PROJECT.documents().paths());

    /** What {@code docs/publishing.md} says that it names only parts of one answer. */
    private static final String PARTS_OF_AN_ANSWER = "id/(inferred|fact|step|association)/.*";

    private static Stream<String> ours(Stream<Node> nodes) {
        return nodes.map(node -> node.isLiteral() ? NodeFactory.createURI(node.getLiteralDatatypeURI()) : node)
                .flatMap(node -> Address.of(node).stream())
                .map(Address::path)
                .map(path -> path.replaceFirst("#.*", "")) // a client asks without it
                .distinct();
    }

    private static Stream<String> ours(Graph graph) {
        return ours(graph.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())));
    }

    /** A thing has a page and data in each format; a file of ours is there itself; no client sends what stands behind #. */
    private static boolean leadsNowhere(String name) {
        String path = name.replaceFirst("#.*", "");
        Address address = new Address(path);
        return !DOCUMENTS.contains(path)
                && !Stream.concat(
                                Stream.of(address.page()),
                                DataFormat.ALL.stream().map(address::data))
                        .allMatch(DOCUMENTS::contains);
    }

    @Test
    void theWholeDataset() {
        Stream<Node> nodes = Iter.asStream(EDITION.dataset().asDatasetGraph().find())
                .flatMap(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));

        assertThat(ours(nodes).filter(DereferenceableTest::leadsNowhere)).isEmpty();
    }

    /** A namespace that has a prefix is told of by an index or, that of concepts, by its scheme: the same without a slash. */
    @Test
    void allNamespacesWithAPrefix() {
        assertThat(Prefixes.ALL.getNsPrefixMap().values().stream()
                        .filter(namespace -> namespace.startsWith(Namespaces.ROOT))
                        .map(namespace -> namespace.substring(Namespaces.ROOT.length()))
                        .map(path -> path.matches("scheme/.+/") ? path.substring(0, path.length() - 1) : path))
                .contains("id/hypothesis/", "scheme/mode", "vocab/")
                .filteredOn(DereferenceableTest::leadsNowhere)
                .isEmpty();
    }

    /** A part of a document is told of there. */
    @Test
    void namesWithAFragment() {
        Graph catalog = RDFParser.fromString(Pages.OF_PROJECT.text("graph/catalog.nt"), Lang.NTRIPLES)
                .toGraph();
        Stream<Node> subjects =
                Iter.asStream(EDITION.dataset().asDatasetGraph().find()).map(Quad::getSubject);

        assertThat(subjects.flatMap(subject -> Address.of(subject).stream())
                        .map(Address::path)
                        .filter(path -> path.contains("#")))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("graph/catalog#"))
                .allMatch(path -> catalog.contains(new Address(path).iri(), Node.ANY, Node.ANY));
    }

    @Test
    void allScenarios() {
        assertThat(EDITION.supposed().scenarios())
                .isNotEmpty()
                .allSatisfy(scenario -> assertThat(ours(scenario.graph()).filter(DereferenceableTest::leadsNowhere))
                        .isEmpty());
    }

    @Test
    void allProofs() {
        Explanations explanations = new Explanations(EDITION.complete().run());

        assertThat(EDITION.complete().tensions())
                .isNotEmpty()
                .allSatisfy(tension -> assertThat(ours(RDFParser.fromString(
                                                ExplanationProv.of(
                                                        explanations.strongest(tension),
                                                        EDITION.complete().stated(),
                                                        EDITION.complete().graph()::graphsOf,
                                                        Optional.empty()),
                                                Lang.TURTLE)
                                        .toGraph())
                                .filter(path -> !path.matches(PARTS_OF_AN_ANSWER))
                                .filter(DereferenceableTest::leadsNowhere))
                        .isEmpty());
    }
}
