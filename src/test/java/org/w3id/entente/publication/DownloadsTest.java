package org.w3id.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.catalog.Catalog;
import org.w3id.entente.catalog.Dump;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.vocabulary.ENT;

class DownloadsTest {

    /** Works while this one works too. */
    private static final Process OTHER = another();

    private static final Edition EDITION = ProjectEdition.EDITION;
    private static final Downloads DOWNLOADS = Downloads.of(EDITION, true);

    private static final String QUADS = named(EDITION.namedGraphs());

    private static byte[] content(String path) {
        return DOWNLOADS.find(path).orElseThrow().content();
    }

    private static RDFParserBuilder parser(byte[] content, Lang lang) {
        return RDFParser.source(new ByteArrayInputStream(content)).lang(lang);
    }

    private static byte[] uncompressed(byte[] content) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return gzip.readAllBytes();
        }
    }

    /** Canonical, so that two texts are the same if and only if the quads are, however blank nodes are called. */
    private static String named(DatasetGraph dataset) {
        return new String(
                RdfText.of(Iter.toList(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)), Lang.NQUADS),
                StandardCharsets.UTF_8);
    }

    @Test
    void areTheseFiles() {
        assertThat(Downloads.of(EDITION, false).paths())
                .containsExactlyInAnyOrder(
                        ".well-known/void",
                        "void.ttl",
                        "downloads/entente.nq",
                        "downloads/entente.nq.gz",
                        "downloads/entente.trig",
                        "downloads/entente.trig.gz",
                        "downloads/entente.jsonld",
                        "downloads/entente.jsonld.gz",
                        "downloads/graphs/catalog.ttl.gz",
                        "downloads/graphs/cfr-hard-bargaining-2019.ttl.gz",
                        "downloads/graphs/cfr-tensions-2019.ttl.gz",
                        "downloads/graphs/comparisons.ttl.gz",
                        "downloads/graphs/derived.ttl.gz",
                        "downloads/graphs/entities.ttl.gz",
                        "downloads/graphs/expectations.ttl.gz",
                        "downloads/graphs/inferred.ttl.gz",
                        "downloads/graphs/kim-2019.ttl.gz",
                        "downloads/graphs/ontology.ttl.gz",
                        "downloads/graphs/reference.ttl.gz",
                        "downloads/graphs/sparql-examples.ttl.gz");
        assertThat(DOWNLOADS.paths())
                .contains("downloads/entente-rdf12.nq.gz", "downloads/entente-rdf12.ttl.gz")
                .hasSize(24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nq", "trig", "jsonld"})
    void wholeIsAllNamedGraphsInEachFormat(String ending) throws IOException {
        Dump dump = Dump.ALL.stream()
                .filter(one -> one.path().endsWith("." + ending))
                .findFirst()
                .orElseThrow();
        DatasetGraph read = parser(content(dump.path()), dump.syntax().lang()).toDatasetGraph();
        assertThat(read.getDefaultGraph().isEmpty()).isTrue();
        assertThat(named(read)).isEqualTo(QUADS);
        assertThat(uncompressed(content(dump.path() + ".gz"))).isEqualTo(content(dump.path()));
    }

    /** The numbers are read, and the files are counted. */
    @Test
    void numbersInTheDescriptionAreThoseOfTheFiles() throws IOException {
        Graph description = parser(content("void.ttl"), Lang.TURTLE).toGraph();
        List<Node> parts = Values.of(description, Catalog.DATASET, VOID.subset);
        List<Quad> quads = Iter.toList(parser(content("downloads/entente.nq"), Lang.NQUADS)
                .toDatasetGraph()
                .find());

        assertThat(parts)
                .doesNotContainAnyElementsOf(Catalog.GRAPHS)
                .containsExactlyInAnyOrderElementsOf(
                        quads.stream().map(Quad::getGraph).distinct().toList());
        assertThat(parts.stream().mapToLong(part -> triples(description, part)).sum())
                .isEqualTo(quads.size());
        assertThat(triples(description, Catalog.DATASET))
                .isEqualTo(quads.stream().map(Quad::asTriple).distinct().count());
        for (Node graph : Catalog.GRAPHS) {
            Graph file = parser(uncompressed(content(Dump.pathOf(graph))), Lang.TURTLE)
                    .toGraph();
            assertThat(triples(description, graph)).as(graph.getURI()).isEqualTo(file.size());
        }
    }

    private static long triples(Graph description, Node dataset) {
        return Long.parseLong(Values.text(description, dataset, VOID.triples).orElseThrow());
    }

    @Test
    void graphAloneIsWhatIsStatedThere() throws IOException {
        Graph read = parser(uncompressed(content("downloads/graphs/inferred.ttl.gz")), Lang.TURTLE)
                .toGraph();
        assertThat(read.isIsomorphicWith(EDITION.namedGraphs().getGraph(KnowledgeGraph.INFERRED)))
                .isTrue();
    }

    @Test
    void voidIsTheCatalogue() {
        assertThat(RdfText.of(parser(content("void.ttl"), Lang.TURTLE).toGraph(), Lang.NTRIPLES))
                .isEqualTo(RdfText.of(EDITION.dataset().asDatasetGraph().getGraph(Catalog.GRAPH), Lang.NTRIPLES));
        assertThat(content(".well-known/void")).isEqualTo(content("void.ttl"));
    }

    @Test
    void mediaTypesAreThoseOfTheFormats() {
        assertThat(List.of("void.ttl", ".well-known/void", "downloads/entente.nq", "downloads/entente.trig.gz"))
                .extracting(path -> DOWNLOADS.find(path).orElseThrow().mediaType())
                .containsExactly(
                        "text/turtle;charset=utf-8",
                        "text/turtle;charset=utf-8",
                        "application/n-quads;charset=utf-8",
                        "application/gzip");
    }

    @Test
    void anotherProcessMakesTheSameBytes() throws IOException, InterruptedException {
        String printed = new String(OTHER.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(OTHER.waitFor()).isZero();
        assertThat(printed.strip()).isEqualTo(DownloadHashes.of(DOWNLOADS).toString());
    }

    /** Under other settings. */
    private static Process another() {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-Duser.language=tr",
                            "-Duser.timezone=Asia/Seoul",
                            "-Dfile.encoding=ISO-8859-1",
                            DownloadHashes.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void endIt() {
        OTHER.destroyForcibly();
    }

    private static List<Quad> reifiers(DatasetGraph dataset) {
        return Iter.toList(dataset.findNG(Node.ANY, Node.ANY, RDF.reifies.asNode(), Node.ANY));
    }

    @Test
    void reifiersAreAllThatIsAddedForRdf12() {
        DatasetGraph read =
                parser(content("downloads/entente-rdf12.nq"), Lang.NQUADS).toDatasetGraph();
        reifiers(read).forEach(read::delete);
        assertThat(named(read)).isEqualTo(QUADS);
    }

    @Test
    void everyClaimThatAffirmsSomethingOfSomethingIsAReifier() {
        DatasetGraph read =
                parser(content("downloads/entente-rdf12.nq"), Lang.NQUADS).toDatasetGraph();
        List<Node> affirming = new ArrayList<>();
        try (QueryExec query =
                QueryExec.dataset(EDITION.dataset().asDatasetGraph()).query("""
                        PREFIX ent: <https://w3id.org/entente/vocab/>
                        SELECT ?claim {
                          ?claim a ent:Claim ; ent:subject ?s ; ent:predicate ?p .
                          { ?claim ent:object|ent:value ?o }
                          UNION { ?claim ent:amount ?o . FILTER NOT EXISTS { ?claim ent:object|ent:value ?other } }
                        }""").build()) {
            query.select().forEachRemaining(row -> affirming.add(row.get("claim")));
        }
        assertThat(reifiers(read)).extracting(Quad::getSubject).containsExactlyInAnyOrderElementsOf(affirming);
    }

    @ParameterizedTest
    @CsvSource({
        "kim-2019, agreement-2015-binds-japan, id/agreement/japan-south-korea-2015, hasParty, <id/state/japan>",
        "kim-2019, agreement-2015-dated,,,",
        "cfr-tensions-2019, ndaa-2019-named, id/law/ndaa-2019, isCalled, '\"2019 Defense Authorization Act\"'",
        "cfr-tensions-2019, allies-not-driven-together,,,",
        "cfr-tensions-2019, south-korea-spends-billions-on-us-equipment, id/state/south-korea, buysEquipmentFrom,"
                + " <id/state/united-states>",
        "cfr-hard-bargaining-2019, troop-strength-28500, id/force/us-forces-korea, hasStrength, <id/quantity/28500-persons>"
    })
    void reifierStandsInTheGraphOfItsPaper(String paper, String claim, String subject, String verb, String object) {
        String root = "https://w3id.org/entente/";
        String line = "<" + root + "id/claim/" + paper + "/" + claim + "> <" + RDF.reifies.getURI() + "> ";
        List<String> found = new String(content("downloads/entente-rdf12.nq"), StandardCharsets.UTF_8)
                .lines()
                .filter(one -> one.startsWith(line))
                .toList();
        assertThat(found)
                .isEqualTo(
                        subject == null
                                ? List.of()
                                : List.of(line + "<<( <" + root + subject + "> <" + root + "vocab/" + verb + "> "
                                        + object.replace("<", "<" + root) + " )>> <" + root + "graph/" + paper
                                        + "> ."));
    }

    @Test
    void reifiersInTurtleAreThoseInNQuads() {
        Graph turtle =
                parser(content("downloads/entente-rdf12.ttl"), Lang.TURTLE).toGraph();
        DatasetGraph quads =
                parser(content("downloads/entente-rdf12.nq"), Lang.NQUADS).toDatasetGraph();
        assertThat(turtle.stream(Node.ANY, RDF.reifies.asNode(), Node.ANY).toList())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        reifiers(quads).stream().map(Quad::asTriple).toList());
    }

    /** Whoever reads the Turtle finds stated what is stated here, and nothing that is only told. */
    @Test
    void turtleStatesNothingButTheUnion() {
        Graph turtle =
                parser(content("downloads/entente-rdf12.ttl"), Lang.TURTLE).toGraph();
        turtle.find(Node.ANY, RDF.reifies.asNode(), Node.ANY).toList().forEach(turtle::delete);

        assertThat(RdfText.of(turtle, Lang.NTRIPLES))
                .isEqualTo(RdfText.of(EDITION.complete().graph().union(), Lang.NTRIPLES));
    }

    /** Annotations, as {@code {| |}}, would state what they are on. */
    @Test
    void reifiersAreWrittenAsTripleTerms() {
        for (String path : List.of("downloads/entente-rdf12.ttl", "downloads/entente-rdf12.nq")) {
            List<String> lines = new String(content(path), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("reifies"))
                    .toList();
            assertThat(lines).isNotEmpty().allMatch(line -> line.matches(".* <<\\( \\S+ \\S+ .+ \\)>>.*"));
        }
    }

    /** What is stated although a claim on it is no fact, is a fact by another claim. */
    @Test
    void noTripleIsStatedForAClaimThatIsNoFact() {
        Graph turtle =
                parser(content("downloads/entente-rdf12.ttl"), Lang.TURTLE).toGraph();
        Map<Boolean, Set<Triple>> byFact = turtle.stream(Node.ANY, RDF.reifies.asNode(), Node.ANY)
                .collect(Collectors.partitioningBy(
                        reifier -> turtle.contains(reifier.getSubject(), ENT.mode.asNode(), thing("scheme/mode/fact")),
                        Collectors.mapping(reifier -> reifier.getObject().getTriple(), Collectors.toSet())));
        Set<Triple> onlyTold = byFact.get(false);
        onlyTold.removeAll(byFact.get(true));

        assertThat(onlyTold).isNotEmpty().noneMatch(turtle::contains);
    }

    /** One claim of each of these modes. */
    @ParameterizedTest
    @CsvSource({
        "cfr-tensions-2019/trump-requests-4-7-billion, reported, id/person/donald-trump, demands,"
                + " id/proposition/south-korea-pays-4-7-billion-per-year",
        "kim-2019/us-fails-to-contain-disputes, attributed, id/government/united-states, failsToContain,"
                + " id/situation/south-korea-japan-disputes",
        "kim-2019/weak-bargaining-position, prediction, id/group/south-korea-and-japan, negotiatesFromWeaknessWith,"
                + " id/group/alliance-adversaries"
    })
    void whatIsOnlyToldIsReifiedAndNotStated(String claim, String mode, String subject, String verb, String object) {
        Triple told = Triple.create(thing(subject), thing("vocab/" + verb), thing(object));
        Graph turtle =
                parser(content("downloads/entente-rdf12.ttl"), Lang.TURTLE).toGraph();

        assertThat(Values.of(turtle, thing("id/claim/" + claim), ENT.mode))
                .containsExactly(thing("scheme/mode/" + mode));
        assertThat(Values.of(turtle, thing("id/claim/" + claim), RDF.reifies))
                .contains(NodeFactory.createTripleTerm(told));
        assertThat(turtle.contains(told)).isFalse();
    }

    private static Node thing(String path) {
        return NodeFactory.createURI("https://w3id.org/entente/" + path);
    }
}
