package org.w3id.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.TurtleFile;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.Project;

class DataDocumentsTest {

    private static final Project PROJECT = Project.in(Path.of(""));

    private static Edition edition;
    private static DataDocuments documents;

    @BeforeAll
    static void load() {
        edition = ProjectEdition.EDITION;
        documents = new DataDocuments(edition);
    }

    @Test
    void everythingNamedIsThereInEveryFormat() {
        List<String> things = Stream.concat(
                        edition.resources().keySet().stream(), Stream.of("vocab/0.1.0", "vocab/alignments/0.1.0"))
                .toList();

        assertThat(documents.paths())
                .containsExactlyInAnyOrderElementsOf(things.stream()
                        .flatMap(thing -> DataFormat.ALL.stream().map(format -> new Address(thing).data(format)))
                        .toList());
        assertThat(documents.paths())
                .contains("index.ttl", "vocab/index.rdf", "id/state/japan.jsonld", "graph/kim-2019.nt");
    }

    @Test
    void allFormatsOfEachThingSayTheSame() {
        List<String> differing = documents.paths().parallelStream()
                .filter(path -> path.endsWith(".nt"))
                .filter(path -> !allFormatsSayTheSame(path.substring(0, path.length() - ".nt".length())))
                .toList();

        assertThat(differing).isEmpty();
    }

    /** By canonical lines: where those are the same, the graphs are isomorphic. */
    private static boolean allFormatsSayTheSame(String name) {
        byte[] expected = RdfText.of(read(name, DataFormat.N_TRIPLES), DataFormat.N_TRIPLES);
        return expected.length > 0
                && Stream.of(DataFormat.TURTLE, DataFormat.JSON_LD, DataFormat.RDF_XML)
                        .allMatch(format ->
                                Arrays.equals(RdfText.of(read(name, format), DataFormat.N_TRIPLES), expected));
    }

    @Test
    void aThingComesWithAllThatIsSaidOfItAndTheLabelsOfTheRest() {
        Graph japan = read("id/state/japan", DataFormat.TURTLE);
        Node node = NodeFactory.createURI(Namespaces.ID + "state/japan");

        assertThat(japan.find(node, Node.ANY, Node.ANY).toSet())
                .isEqualTo(edition.union().find(node, Node.ANY, Node.ANY).toSet());
        assertThat(japan.find(Node.ANY, Node.ANY, node)
                        .filterDrop(triple -> triple.predicateMatches(FOAF.primaryTopic.asNode()))
                        .toSet())
                .isEqualTo(edition.union().find(Node.ANY, Node.ANY, node).toSet());
    }

    /** Nothing but the examples for editors tells of a stored query, and those are no part of the dataset. */
    @Test
    void theDataSayWhatTheyAre() {
        Graph said = RDFParser.fromString("""
                        BASE <https://w3id.org/entente/>
                        PREFIX dcterms: <http://purl.org/dc/terms/>
                        PREFIX foaf: <http://xmlns.com/foaf/0.1/>
                        PREFIX void: <http://rdfs.org/ns/void#>
                        <id/query/statements/biegun-denial.ttl> a foaf:Document ;
                          foaf:primaryTopic <id/query/statements/biegun-denial> ;
                          dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
                          dcterms:source <sparql/.well-known/sparql-examples> ;
                          void:inDataset <sparql/.well-known/sparql-examples> .
                        """, Lang.TURTLE).toGraph();

        for (DataFormat format : DataFormat.ALL) {
            Graph read = read("id/query/statements/biegun-denial", format);
            Node document = NodeFactory.createURI(Namespaces.ID + "query/statements/biegun-denial.ttl");
            assertThat(read.find(document, Node.ANY, Node.ANY).toSet())
                    .isEqualTo(said.find().toSet());
        }
    }

    @Test
    void sourcesAreTheGraphsThatTellOfAThing() {
        assertThat(sources("graph/kim-2019")).contains(Namespaces.GRAPH + "kim-2019", Namespaces.GRAPH + "catalog");
        assertThat(sources("id/claim/kim-2019/agreement-2015-dated"))
                .contains(Namespaces.GRAPH + "kim-2019")
                .doesNotContain(Namespaces.GRAPH + "catalog", Namespaces.GRAPH + "cfr-tensions-2019");
        assertThat(read("id/claim/kim-2019/agreement-2015-dated", DataFormat.RDF_XML)
                        .contains(
                                NodeFactory.createURI(Namespaces.ID + "claim/kim-2019/agreement-2015-dated.ttl"),
                                VOID.inDataset.asNode(),
                                NodeFactory.createURI(Namespaces.ROOT)))
                .isTrue();
        assertThat(sources("index")).contains(Namespaces.GRAPH + "catalog");
        assertThat(sources("vocab/isCalled")).doesNotContain(Namespaces.GRAPH + "catalog");
    }

    private static List<String> sources(String name) {
        return read(name, DataFormat.TURTLE)
                .find(NodeFactory.createURI(Namespaces.ROOT + name + ".ttl"), DCTerms.source.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getURI())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim-2019", "inferred", "ontology", "catalog"})
    void aNamedGraphComesWhole(String name) {
        Node iri = NodeFactory.createURI(Namespaces.GRAPH + name);

        assertSays(
                read("graph/" + name, DataFormat.N_TRIPLES),
                edition.dataset().asDatasetGraph().getGraph(iri));
    }

    @Test
    void theVocabularyAndItsVersionComeWithTheWholeOntology() {
        Graph ontology = edition.namedGraphs().getGraph(NodeFactory.createURI(Namespaces.GRAPH + "ontology"));

        assertSays(read("vocab/index", DataFormat.TURTLE), ontology);
        assertThat(documents.find("vocab/0.1.0.ttl").orElseThrow().content())
                .isEqualTo(documents.find("vocab/index.ttl").orElseThrow().content());
    }

    @Test
    void theAlignmentsComeWithAllOfTheirFile() {
        Graph file = GraphFactory.createDefaultGraph();
        TurtleFile.read(PROJECT.ontology().resolve("alignments.ttl"), Namespaces.ROOT, file);

        for (String name : List.of("vocab/alignments", "vocab/alignments/0.1.0")) {
            assertSays(read(name, DataFormat.TURTLE), file);
        }
    }

    /** The file may say more by now, and a store that takes changes may hold less. */
    @Test
    void theAlignmentsComeWithNothingThatIsNotInTheEdition(@TempDir Path folder) {
        Project project = FixtureProject.in(folder);
        Path file = project.ontology().resolve("alignments.ttl");
        String stated = """
                <https://w3id.org/entente/vocab/Claim> <http://www.w3.org/2000/01/rdf-schema#seeAlso> <http://example.org/Claim> .
                <https://w3id.org/entente/vocab/alignments> <http://purl.org/dc/terms/title> "Alignments" .
                """;
        FixtureProject.write(file, stated);
        DataDocuments loaded = new DataDocuments(Edition.of(project));
        FixtureProject.write(
                file,
                stated
                        + "<http://example.org/later> <http://www.w3.org/2000/01/rdf-schema#seeAlso> <http://example.org/x> .");

        assertThat(loaded.find("vocab/alignments.nt").map(Document::content))
                .hasValueSatisfying(content -> assertThat(new String(content, StandardCharsets.UTF_8)
                                .lines()
                                .filter(line -> !line.startsWith("<https://w3id.org/entente/vocab/alignments.ttl>")))
                        .containsExactlyElementsOf(stated.lines().toList()));
    }

    @Test
    void anUnknownPathHasNoDocument() {
        assertThat(documents.find("id/state/atlantis.ttl")).isEmpty();
        assertThat(documents.find("id/state/japan.html")).isEmpty();
    }

    /** By isomorphism of what is shared: all that {@code part} says, blank nodes apart, and as many unnamed nodes. */
    private static void assertSays(Graph whole, Graph part) {
        part.find()
                .filterDrop(DataDocumentsTest::hasBlank)
                .forEachRemaining(triple ->
                        assertThat(whole.contains(triple)).as(triple::toString).isTrue());
        assertThat(blanks(whole)).isGreaterThanOrEqualTo(blanks(part));
    }

    private static boolean hasBlank(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }

    private static long blanks(Graph graph) {
        return graph.find().filterKeep(DataDocumentsTest::hasBlank).toList().size();
    }

    private static Graph read(String name, DataFormat format) {
        Document document = documents.find(name + "." + format.ending()).orElseThrow();
        assertThat(document.mediaType()).isEqualTo(format.mediaType() + ";charset=utf-8");
        return RDFParser.source(new ByteArrayInputStream(document.content()))
                .lang(format.lang())
                .toGraph();
    }
}
