package org.w3id.entente.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.TurtleFile;
import org.w3id.entente.engine.Evaluator;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.RuleReader;
import org.w3id.entente.vocabulary.ENT;

class TensionInferenceTest {

    private static final String BURDEN = "tension/burden/southland--western-union/talks-2019";
    private static final Node PAPER = NodeFactory.createURI(Namespaces.GRAPH + "alpha-2019");
    private static final String DESCRIPTION = """
            @prefix ent: <https://w3id.org/entente/vocab/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <https://w3id.org/entente/id/rule/careless> a ent:Rule ; skos:prefLabel "careless"@en ;
              ent:sentence "{a} and {b}." ; ent:inTheory <https://w3id.org/entente/id/theory/working> ;
              ent:infersKind <https://w3id.org/entente/scheme/kind/wedge> .
            """;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = FixtureProject.in(folder);
    }

    @Test
    void theViewHoldsRankedAffirmativeClaimsAndNothingElse() {
        KnowledgeGraph graph = KnowledgeGraph.load(project);
        List<EntenteRule> view = RuleReader.read(project.ontology().resolve("rules/view.rules"));

        Inference inference = new Evaluator().infer(graph.stated(), view);

        assertSame(inference.inferred(), read("expected/view.ttl"));
    }

    @Test
    void infersTensionsRelationsAndProofs() {
        KnowledgeGraph graph = KnowledgeGraph.load(project);

        List<Tension> tensions = infer(graph);

        assertSame(withoutProofNames(graph.graph(KnowledgeGraph.INFERRED)), read("expected/inferred.ttl"));
        assertThat(tensions.stream().map(tension -> path(tension.iri())))
                .containsExactly(
                        "relation/quasi-alliance/northland--southland/western-union",
                        BURDEN,
                        "tension/coercion/eastland--northland/shield",
                        "tension/coercion/eastland--southland/shield",
                        "tension/incident/northland--southland/sighting-2018",
                        "tension/settlement/northland--southland/accord-2015");
    }

    @Test
    void whatIsStatedBesidesIsInferredAllTheSame() {
        KnowledgeGraph graph = KnowledgeGraph.load(project);
        List<Tension> tensions = infer(graph);

        tensions.forEach(tension -> {
            Resource type = tension.relation() ? ENT.Relation : ENT.Tension;
            graph.graph(PAPER).add(tension.iri(), RDF.type.asNode(), type.asNode());
        });
        graph.graph(PAPER)
                .add(NodeFactory.createURI(Namespaces.ID + "tension/alleged"), RDF.type.asNode(), ENT.Tension.asNode());

        assertThat(infer(graph)).isNotEmpty().isEqualTo(tensions);
    }

    @Test
    void aSecondRunChangesNothing() {
        KnowledgeGraph graph = KnowledgeGraph.load(project);
        FactDerivation.derive(project, graph);
        List<Tension> first = infer(graph);

        assertThat(infer(graph)).isEqualTo(first);
    }

    @Test
    void ordersProofsByStrength() {
        assertThat(burden(infer(KnowledgeGraph.load(project))).proofs().stream().map(this::proof))
                .containsExactly(
                        "burden-broken-off asserted [ally, demand, tenure, walk-out]",
                        "burden-refused asserted [ally, demand, refusal, tenure]",
                        "burden-broken-off reported [ally, demand-reported, walk-out]",
                        "burden-refused reported [ally, demand-reported, refusal]");
    }

    @Test
    void choosesTheStrongestSupportAndCountsTheOthers() {
        Proof strongest = burden(infer(KnowledgeGraph.load(project))).proofs().get(0);

        List<Premise.Inferred> alliances = strongest.justification().premises().stream()
                .filter(premise -> premise instanceof Premise.Inferred)
                .map(premise -> (Premise.Inferred) premise)
                .filter(premise -> premise.triple().getPredicate().equals(ENT.hasAlly.asNode()))
                .toList();
        assertThat(alliances).hasSize(1);
        assertThat(names(alliances.get(0).grounds())).containsExactly("ally");
        assertThat(alliances.get(0).others()).isEqualTo(1);
    }

    @Test
    void ofEquallyStrongSupportsChoosesThoseOfTheSourcesThatTheProofCitesAnyway() throws IOException {
        addRule("(?a ent:hasQuasiAlly ?b) (?c ent:does ent:blames) (?c ent:byState ?a) (?c ent:toState ?b)"
                + " (?c ent:issue ?i)");
        tellAlliancesAndTenureAlsoInASourceThatComesFirst();

        List<Tension> tensions = infer(KnowledgeGraph.load(project));

        assertThat(burden(tensions).proofs().stream().map(this::proof))
                .containsExactly(
                        "burden-broken-off asserted [ally, demand, tenure, walk-out]",
                        "burden-refused asserted [ally, demand, refusal, tenure]",
                        "burden-broken-off reported [ally, demand-reported, walk-out]",
                        "burden-refused reported [ally, demand-reported, refusal]");
        assertThat(proofs(tensions).stream().map(this::proof).filter(proof -> proof.startsWith("careless")))
                .containsExactly(
                        "careless reported [allies-told, ally, north-blames]",
                        "careless reported [allies-told, ally, south-blames]");
    }

    @Test
    void withoutTheTenureThePresidentDemandsForNoState() {
        KnowledgeGraph graph = KnowledgeGraph.load(project);
        doubt(graph, "tenure");

        Tension burden = burden(infer(graph));

        assertThat(path(burden.status())).isEqualTo("reported");
        assertThat(burden.proofs().stream().map(this::proof))
                .containsExactly(
                        "burden-broken-off reported [ally, demand-reported, walk-out]",
                        "burden-refused reported [ally, demand-reported, refusal]");
    }

    @Test
    void doubtingAClaimRemovesExactlyWhatRestsOnIt() {
        List<Proof> before = proofs(infer(KnowledgeGraph.load(project)));
        for (Node claim : claims(KnowledgeGraph.load(project))) {
            KnowledgeGraph graph = KnowledgeGraph.load(project);
            doubt(graph, path(claim));

            List<Proof> after = proofs(infer(graph));

            Set<Node> independent = before.stream()
                    .filter(proof -> !proof.grounds().contains(claim))
                    .map(Proof::iri)
                    .collect(Collectors.toSet());
            assertThat(after)
                    .as("rests on %s", claim)
                    .noneMatch(proof -> proof.grounds().contains(claim));
            assertThat(after.stream().map(Proof::iri)).as("without %s", claim).containsAll(independent);
            // Only the alliance is told twice: what rested on the one claim of it now rests on the other.
            assertThat(after.size() - independent.size())
                    .as("supported anew without %s", claim)
                    .isEqualTo(path(claim).equals("ally") ? 5 : 0);
        }
    }

    @Test
    void aCarelessRuleGetsNoGroundFromDenialsAdviceAndSuppositions() {
        addRule(
                "(?c ent:subject ?a) (?c ent:object ?b) (?c ent:issue ?i) (?a rdf:type ent:State) (?b rdf:type ent:State)");

        assertThat(infer(KnowledgeGraph.load(project)).stream()
                        .map(tension -> path(tension.iri()))
                        .filter(path -> path.contains("wedge")))
                .containsExactly(
                        "tension/wedge/eastland--northland/shield",
                        "tension/wedge/eastland--southland/shield",
                        "tension/wedge/northland--southland/sighting-2018");
    }

    @Test
    void aRuleThatReadsPropositionsAloneIsRefused() {
        addRule("(?p ent:contentSubject ?a) (?p ent:contentObject ?b) (?i rdf:type ent:Policy)");
        KnowledgeGraph graph = KnowledgeGraph.load(project);

        assertThatThrownBy(() -> infer(graph))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(
                        "Rule careless (" + project.ontology().resolve("rules/careless.rules") + ":4) concludes ")
                .hasMessageEndingWith(" from no claim. Let its body read a claim: (?claim ent:does …).");
    }

    @Test
    void premisesThatNeverHeldTogetherProveNothing() {
        addRule("(?one ent:does ent:retaliatesAgainst) (?one ent:byState ?a) (?one ent:toState ?b)"
                + " (?other ent:does ent:rejects) (?other ent:byState ?b) (?one ent:issue ?i)");

        KnowledgeGraph graph = KnowledgeGraph.load(project);
        assertThat(infer(graph).stream().map(tension -> path(tension.iri())))
                .as("a retaliation over in 2017 and a refusal of 2019")
                .doesNotContain("tension/wedge/eastland--southland/shield");
        doubt(graph, "reconciliation");
        assertThat(infer(graph).stream().map(tension -> path(tension.iri())))
                .as("a retaliation of which nobody tells that it ended")
                .contains("tension/wedge/eastland--southland/shield");
    }

    @Test
    void nothingSupportsItself() {
        FixtureProject.write(
                project.ontology().resolve("rules/circle.rules"),
                "[circle: (?a <" + ENT.NS + "hasAlly> ?b) -> (?b <" + ENT.NS + "hasAlly> ?a)]");
        FixtureProject.write(
                project.ontology().resolve("rules/circle.ttl"),
                DESCRIPTION.lines().limit(2).collect(Collectors.joining("\n"))
                        + "<https://w3id.org/entente/id/rule/circle> a ent:Rule ; skos:prefLabel \"circle\"@en ;"
                        + " ent:sentence \"{a} and {b}.\" ; ent:supporting true .");
        KnowledgeGraph graph = KnowledgeGraph.load(project);

        assertThat(burden(infer(graph)).proofs().stream().map(this::proof))
                .contains("burden-refused asserted [ally, demand, refusal, tenure]")
                .hasSize(4);
        doubt(graph, "ally");
        doubt(graph, "allies-told");
        assertThat(infer(graph).stream().map(tension -> path(tension.iri()))).doesNotContain(BURDEN);
    }

    @Test
    void aDirectedTensionKeepsTheOrderOfItsParties() {
        addRule(
                "(?c ent:does ent:demands) (?c ent:byState ?a) (?c ent:toState ?b) (?c ent:issue ?i)",
                "directedTension");

        Tension directed = infer(KnowledgeGraph.load(project)).stream()
                .filter(tension -> path(tension.iri()).equals("tension/wedge/western-union--southland/talks-2019"))
                .findFirst()
                .orElseThrow();

        assertThat(names(directed.parties())).containsExactly("state/western-union", "state/southland");
        assertThat(directed.label()).isEqualTo("Wedge between the Western Union and Southland over the talks of 2019");
    }

    private void addRule(String body) {
        addRule(body, "tension");
    }

    private void addRule(String body, String builtin) {
        FixtureProject.write(
                project.ontology().resolve("rules/careless.rules"),
                "@prefix ent: <" + ENT.NS + ">\n@prefix rdf: <" + RDF.uri
                        + ">\n@prefix kind: <https://w3id.org/entente/scheme/kind/>\n[careless: " + body
                        + " " + builtin
                        + "(kind:wedge, ?a, ?b, ?i, ?t) -> (?t rdf:type ent:Tension) (?t ent:tensionKind kind:wedge)"
                        + " (?t ent:party ?a) (?t ent:party ?b) (?t ent:issueAtStake ?i)]");
        FixtureProject.write(project.ontology().resolve("rules/careless.ttl"), DESCRIPTION);
    }

    private void tellAlliancesAndTenureAlsoInASourceThatComesFirst() throws IOException {
        Path papers = project.data().resolve("papers");
        for (String file : List.of("source.ttl", "claims.ttl")) {
            String text = Files.readString(papers.resolve("alpha-2019").resolve(file));
            String told = Pattern.compile("\n\n+")
                    .splitAsStream(text.replace("alpha-2019", "aleph-2018"))
                    .filter(part ->
                            !part.startsWith("claim:") || part.matches("(?s)claim:(ally|allies-told|tenure) .*"))
                    .collect(Collectors.joining("\n\n"));
            FixtureProject.write(papers.resolve("aleph-2018").resolve(file), told);
        }
    }

    private List<Tension> infer(KnowledgeGraph graph) {
        TensionInference run = TensionInference.of(graph.stated(), RuleBook.load(project, graph));
        run.publish(graph);
        return run.tensions();
    }

    private static Tension burden(List<Tension> tensions) {
        return tensions.stream()
                .filter(tension -> path(tension.iri()).equals(BURDEN))
                .findFirst()
                .orElseThrow();
    }

    private static List<Proof> proofs(List<Tension> tensions) {
        return tensions.stream().flatMap(tension -> tension.proofs().stream()).toList();
    }

    private static List<Node> claims(KnowledgeGraph graph) {
        return graph.graph(PAPER).stream(Node.ANY, RDF.type.asNode(), ENT.Claim.asNode())
                .map(Triple::getSubject)
                .toList();
    }

    private static void doubt(KnowledgeGraph graph, String claim) {
        graph.graph(PAPER)
                .remove(NodeFactory.createURI(Namespaces.ID + "claim/alpha-2019/" + claim), Node.ANY, Node.ANY);
    }

    private String proof(Proof proof) {
        return path(proof.rule().iri()).replace("rule/", "") + " " + path(proof.status()) + " "
                + names(proof.grounds());
    }

    private static List<String> names(List<Node> claims) {
        return claims.stream().map(TensionInferenceTest::path).toList();
    }

    /** What is particular about an IRI of a claim, a status, or any other thing. */
    private static String path(Node node) {
        return node.getURI()
                .replace(Namespaces.ID + "claim/alpha-2019/", "")
                .replace(Namespaces.SCHEME + "status/", "")
                .replace(Namespaces.ID, "");
    }

    private static Graph read(String file) {
        Graph graph = GraphFactory.createDefaultGraph();
        TurtleFile.read(FixtureProject.RESOURCES.resolve(file), Namespaces.ROOT, graph);
        return graph;
    }

    private static Graph withoutProofNames(Graph graph) {
        Graph renamed = GraphFactory.createDefaultGraph();
        graph.stream()
                .map(triple ->
                        Triple.create(unnamed(triple.getSubject()), triple.getPredicate(), unnamed(triple.getObject())))
                .forEach(renamed::add);
        return renamed;
    }

    private static Node unnamed(Node node) {
        return node.isURI() && node.getURI().startsWith(Namespaces.ID + "proof/")
                ? NodeFactory.createBlankNode(node.getURI())
                : node;
    }

    private static void assertSame(Graph actual, Graph expected) {
        assertThat(actual.isIsomorphicWith(expected))
                .as(() -> "too much:\n" + rest(actual, expected) + "missing:\n" + rest(expected, actual))
                .isTrue();
    }

    private static String rest(Graph one, Graph other) {
        Graph rest = GraphFactory.createDefaultGraph();
        Stream<Triple> triples = one.stream();
        triples.filter(triple -> !other.contains(triple)).forEach(rest::add);
        StringWriter text = new StringWriter();
        RDFDataMgr.write(text, rest, Lang.NTRIPLES);
        return text.toString();
    }
}
