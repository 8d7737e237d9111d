package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.entente.experiment.Scenarios;
import org.w3id.entente.explanation.Explanation;
import org.w3id.entente.explanation.ExplanationJson;
import org.w3id.entente.explanation.ExplanationProv;
import org.w3id.entente.explanation.Explanations;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.project.Project;
import org.w3id.entente.vocabulary.ENT;

/** A proof in a scenario says wherever it rests on what is only supposed. */
class ExplainedHypothesisTest {

    private static final Node SCENARIO =
            NodeFactory.createURI("https://w3id.org/entente/id/scenario/public-steps-over-the-radar");

    private static CompleteGraph base;
    private static Explanation explanation;
    private static TensionInference run;

    @BeforeAll
    static void suppose() {
        Project project = Project.in(Path.of(""));
        base = CompleteGraph.of(project);
        run = Scenarios.of(project, base.stated())
                .find("public-steps-over-the-radar")
                .supposition(base.stated())
                .over(base.stated(), base.rules());
        Tension deadlock = run.tensions().stream()
                .filter(tension -> tension.iri().getURI().contains("/deadlock/"))
                .findFirst()
                .orElseThrow();
        explanation = new Explanations(run).strongest(deadlock);
    }

    @Test
    void theTextSaysSo() {
        List<String> lines = ProofOutline.lines(explanation, "");

        assertThat(lines.stream().map(String::strip)).contains("[hypothesis; no passage]");
        assertThat(String.join(" ", lines)).contains("(hypothetical).");
        assertThat(explanation.standing().label()).isEqualTo("hypothetical");
    }

    @Test
    void theJsonSaysSo() {
        JsonObject json = JSON.parse(ExplanationJson.of(explanation));

        assertThat(json.getString("status")).isEqualTo("hypothetical");
        assertThat(json.get("proofs").getAsArray().get(0).getAsObject().get("because").getAsArray().stream()
                        .map(step -> step.getAsObject())
                        .filter(step -> step.getString("type").equals("hypothesis")))
                .isNotEmpty()
                .allSatisfy(step ->
                        assertThat(step.get("passages").getAsArray().isEmpty()).isTrue());
    }

    @Test
    void theProvenanceSaysSo() {
        Graph prov = prov(Optional.of(SCENARIO));

        assertThat(prov.stream(Node.ANY, RDF.type.asNode(), ENT.Hypothesis.asNode())
                        .count())
                .isPositive();
        Node influenced = NodeFactory.createURI("http://www.w3.org/ns/prov#wasInfluencedBy");
        assertThat(prov.stream(Node.ANY, influenced, Node.ANY))
                .containsExactly(Triple.create(explanation.tension().iri(), influenced, SCENARIO));
    }

    /** What is inferred in a scenario and what is inferred without it can stand in one graph; what is stated is the same. */
    @Test
    void nothingThatIsInferredHereHasANameThatItHasElsewhere() {
        Set<String> here = subjects(prov(Optional.of(SCENARIO)));
        Set<String> elsewhere = subjects(prov(Optional.empty()));

        assertThat(here).anyMatch(ExplainedHypothesisTest::isMade).anyMatch(name -> name.contains("/id/fact/"));
        assertThat(here.stream().filter(elsewhere::contains))
                .noneMatch(ExplainedHypothesisTest::isMade)
                .containsAll(
                        here.stream().filter(name -> name.contains("/id/fact/")).toList());
    }

    private static boolean isMade(String name) {
        return name.matches(".*/id/(inferred|step|association)/.*");
    }

    private static Set<String> subjects(Graph graph) {
        return graph.stream().map(triple -> triple.getSubject().toString()).collect(Collectors.toSet());
    }

    private static Graph prov(Optional<Node> scenario) {
        String turtle = ExplanationProv.of(explanation, run.stated(), base.graph()::graphsOf, scenario);
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }
}
