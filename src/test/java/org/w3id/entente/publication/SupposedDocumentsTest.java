package org.w3id.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.TurtleFile;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.vocabulary.ENT;

/** What scenarios suppose is data too, apart from the dataset. */
class SupposedDocumentsTest {

    private static final Edition EDITION = ProjectEdition.EDITION;
    private static final SupposedDocuments DOCUMENTS = new SupposedDocuments(EDITION);

    private static Graph read(String name, DataFormat format) {
        Document document = DOCUMENTS.find(name + "." + format.ending()).orElseThrow();
        assertThat(document.mediaType()).isEqualTo(format.mediaType() + ";charset=utf-8");
        return RDFParser.source(new ByteArrayInputStream(document.content()))
                .lang(format.lang())
                .toGraph();
    }

    private static Graph file(String name) {
        Graph file = GraphFactory.createDefaultGraph();
        TurtleFile.read(Path.of("data", "scenarios", name + ".ttl"), Namespaces.ROOT, file);
        return file;
    }

    /** Beside what the file says: who reads labels alone must not take a hypothesis for a fact. */
    private static Graph withLabels(Graph file) {
        labelled(file, ENT.Scenario.asNode(), SKOS.prefLabel, "what if: ");
        labelled(file, ENT.Hypothesis.asNode(), ENT.paraphrase, "supposed: ");
        return file;
    }

    private static void labelled(Graph file, Node type, Property text, String before) {
        List<Node> things = Values.typed(file, type);
        things.forEach(thing -> file.add(
                thing,
                RDFS.label.asNode(),
                NodeFactory.createLiteralLang(
                        before + Values.text(file, thing, text).orElseThrow(), "en")));
    }

    @Test
    void aScenarioSaysWhatItsFileSaysInEveryFormat() {
        assertThat(EDITION.supposed().scenarios())
                .isNotEmpty()
                .allSatisfy(scenario -> assertThat(DataFormat.ALL)
                        .allSatisfy(format -> assertThat(read("id/scenario/" + scenario.name(), format)
                                        .isIsomorphicWith(withImprint(
                                                withLabels(file(scenario.name())), "id/scenario/" + scenario.name())))
                                .isTrue()));
    }

    /** It is of no dataset. */
    private static Graph withImprint(Graph data, String thing) {
        Node document = node(thing + ".ttl");
        data.add(document, RDF.type.asNode(), FOAF.Document.asNode());
        data.add(document, FOAF.primaryTopic.asNode(), node(thing));
        data.add(
                document,
                DCTerms.license.asNode(),
                NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/"));
        return data;
    }

    @Test
    void aHypothesisSaysThatItIsOne() {
        List<Node> hypotheses = EDITION.supposed().scenarios().stream()
                .flatMap(scenario -> scenario.hypotheses().stream())
                .toList();

        assertThat(hypotheses).isNotEmpty().allSatisfy(hypothesis -> {
            String path = Address.of(hypothesis).orElseThrow().path();
            assertThat(DataFormat.ALL)
                    .allSatisfy(format -> assertThat(
                                    read(path, format).contains(hypothesis, RDF.type.asNode(), ENT.Hypothesis.asNode()))
                            .isTrue());
        });
    }

    /** The file of the scenario says it of the hypothesis, and that it ends a claim; the month is only named. */
    @Test
    void aHypothesisComesWithAllThatIsSaidOfIt() {
        Node lifting = node("id/hypothesis/beijing-lifts-retaliation/lifting");
        Graph expected = GraphFactory.createDefaultGraph();
        Graph file = withLabels(file("beijing-lifts-retaliation"));
        file.find(lifting, Node.ANY, Node.ANY).forEach(expected::add);
        file.find(Node.ANY, Node.ANY, lifting).forEach(expected::add);
        file.find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY).forEach(expected::add);
        file.find(Node.ANY, RDFS.label.asNode(), Node.ANY).forEach(expected::add);

        withImprint(expected, "id/hypothesis/beijing-lifts-retaliation/lifting");
        Graph read = read("id/hypothesis/beijing-lifts-retaliation/lifting", DataFormat.TURTLE);

        assertThat(read.find().toSet()).isEqualTo(expected.find().toSet());
        assertThat(Values.text(read, lifting, RDFS.label))
                .contains("supposed: China lifts its economic retaliation against South Korea in December 2019.");
        assertThat(Values.text(read, node("id/scenario/beijing-lifts-retaliation"), RDFS.label))
                .contains("what if: Beijing lifts its retaliation");
        assertThat(read.contains(Triple.create(
                        node("id/claim/cfr-tensions-2019/china-retaliates-economically"),
                        ENT.endedBy.asNode(),
                        lifting)))
                .isTrue();
    }

    @Test
    void whatOnlyScenariosTellOfIsThereToo() {
        Node month = node("id/time/2019-12");

        assertThat(EDITION.describes(month)).isFalse();
        assertThat(read("id/time/2019-12", DataFormat.N_TRIPLES)
                        .contains(month, RDF.type.asNode(), ENT.TimeSpan.asNode()))
                .isTrue();
        assertThat(DOCUMENTS.find("id/claim/cfr-tensions-2019/china-retaliates-economically.ttl"))
                .isEmpty();
    }

    @Test
    void nothingOfItIsInTheDatasetOrADownload() {
        List<Node> supposed =
                EDITION.supposed().addresses().stream().map(Address::iri).toList();
        String dump = new String(
                Downloads.of(EDITION, false)
                        .find("downloads/entente.nq")
                        .orElseThrow()
                        .content(),
                StandardCharsets.UTF_8);

        assertThat(supposed)
                .hasSizeGreaterThan(EDITION.supposed().scenarios().size())
                .noneMatch(thing -> dump.contains("<" + thing.getURI() + ">"));
        assertThat(EDITION.dataset().asDatasetGraph().find())
                .toIterable()
                .noneMatch(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject())
                        .anyMatch(supposed::contains));
    }

    private static Node node(String path) {
        return NodeFactory.createURI(Namespaces.ROOT + path);
    }
}
