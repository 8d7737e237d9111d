package org.w3id.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;

class ScenariosTest {

    /** Ten lines of prefixes come before what a test writes. */
    private static final String PREFIXES = """
            @prefix ent: <https://w3id.org/entente/vocab/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix mode: <https://w3id.org/entente/scheme/mode/> .
            @prefix state: <https://w3id.org/entente/id/state/> .
            @prefix person: <https://w3id.org/entente/id/person/> .
            @prefix theory: <https://w3id.org/entente/id/theory/> .
            @prefix passage: <https://w3id.org/entente/id/passage/alpha-2019/> .
            @prefix claim: <https://w3id.org/entente/id/claim/alpha-2019/> .
            @prefix scenario: <https://w3id.org/entente/id/scenario/> .
            @prefix hypothesis: <https://w3id.org/entente/id/hypothesis/mine/> .
            """;

    private static final String HEAD =
            "scenario:mine a ent:Scenario ; skos:prefLabel \"Mine\"@en ;\n" + "  skos:definition \"Watch.\"@en ;\n";
    private static final String HYPOTHESIS =
            "hypothesis:h a ent:Hypothesis ; ent:subject state:northland ;\n  ent:object state:southland ;\n";

    @TempDir
    private static Path folder;

    private static Project project;
    private static Graph stated;

    @TempDir
    private Path own;

    @BeforeAll
    static void makeProject() {
        project = ExperimentProject.in(folder);
        stated = KnowledgeGraph.load(project).stated();
    }

    @Test
    void readsAllInTheOrderOfTheirNames() {
        assertThat(Scenarios.of(project, stated).scenarios())
                .extracting(Scenario::name)
                .containsExactly(
                        "north-and-south-make-up", "north-refuses", "nothing-but-facts", "without-burden-sharing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing-but-facts",
                " Nothing-But-Facts ",
                "nothing but facts",
                "scenario:nothing-but-facts",
                "https://w3id.org/entente/id/scenario/nothing-but-facts",
                "src/test/resources/experiment/scenarios/nothing-but-facts.ttl"
            })
    void findsOneByAnyOfItsNamesAndByItsFile(String name) {
        assertThat(Scenarios.of(project, stated).find(name).name()).isEqualTo("nothing-but-facts");
    }

    @Test
    void namesTheNearest() {
        assertRefused(
                () -> Scenarios.of(project, stated).find("north-refused"),
                "No scenario \"north-refused\". Nearest: north-refuses. \"entente what-if\" lists all of them; a file of"
                        + " yours is named by its path: my-scenario.ttl.");
        assertRefused(() -> Scenarios.of(project, stated).find("none.ttl"), "No such file: none.ttl");
    }

    @Test
    void isNoPartOfWhatTheProjectStates() {
        assertThat(KnowledgeGraph.files(project)).noneMatch(file -> file.startsWith(project.scenarios()));
        assertThat(Scenarios.files(project)).hasSize(4);
    }

    @Test
    void aFileDescribesOneScenario() throws IOException {
        refuses(
                "state:midland a ent:State .",
                ": describes no scenario. Write <https://w3id.org/entente/id/scenario/my-scenario> a ent:Scenario ;"
                        + " skos:prefLabel \"…\"@en.");
        refuses(
                HEAD + "  ent:doubtsMode mode:reported .\nscenario:second a ent:Scenario .",
                ":14:1: this is a second scenario. Give each a file of its own.");
        refuses(
                "state:mine a ent:Scenario .",
                ":11:1: a scenario is named <https://w3id.org/entente/id/scenario/my-scenario> a ent:Scenario: rename it.");
        refuses(
                "scenario:mine a ent:Scenario ; ent:doubtsMode mode:reported ; skos:prefLabel \"Mine\"@en .",
                ":11:1: the scenario has no skos:definition. Say what it is called (skos:prefLabel), and what is supposed"
                        + " and to be watched (skos:definition).");
        refuses(
                HEAD + "  skos:note \"Nothing.\"@en .",
                ":11:1: the scenario changes nothing. Give it ent:supposes, ent:doubtsClaim, ent:doubtsMode or"
                        + " ent:switchesOff.");
    }

    @Test
    void refusesWhatIsNotThere() throws IOException {
        refuses(
                HEAD + "  ent:doubtsClaim claim:refusal , claim:refussal .",
                ":13:35: there is no claim claim:alpha-2019/refussal. Nearest: alpha-2019/refusal.");
        refuses(
                HEAD + "  ent:doubtsMode mode:repotred .",
                ":13:18: there is no mode mode:repotred. Nearest: reported.");
        refuses(
                HEAD + "  ent:switchesOff theory:quasialliance .",
                ":13:19: there is no theory theory:quasialliance. Nearest: quasi-alliance.");
        refuses(
                HEAD + "  ent:supposes hypothesis:h .",
                ":13:16: there is no hypothesis that this file describes hypothesis:mine/h.");
        refuses(
                HEAD + "  ent:supposes hypothesis:h .\n" + HYPOTHESIS + "  ent:predicate ent:isAliedWith .",
                ":16:17: there is no verb ent:isAliedWith. Nearest: isAlliedWith.");
        refuses(
                HEAD + "  ent:doubtsMode mode:reported .\nclaim:refused ent:endedBy claim:ally .",
                ":14:1: there is no claim claim:alpha-2019/refused. Nearest: alpha-2019/refusal.");
        refuses(
                HEAD + "  ent:doubtsMode mode:reported .\nclaim:refusal ent:endedBy hypothesis:unwritten .",
                ":14:27: there is no claim or hypothesis hypothesis:mine/unwritten.");
    }

    @Test
    void whatIsSupposedIsSaidByNobody() throws IOException {
        String supposing =
                HEAD + "  ent:supposes hypothesis:h .\n" + HYPOTHESIS + "  ent:predicate ent:isAlliedWith ;\n";
        refuses(
                supposing + "  ent:citesPassage passage:1 .",
                ":17:3: hypothesis:mine/h is a hypothesis, which no paper says: take ent:citesPassage away.");
        refuses(
                supposing + "  ent:mode mode:fact .",
                ":17:3: hypothesis:mine/h is a hypothesis, which no paper says: take ent:mode away.");
        refuses(
                supposing + "  ent:assertedBy person:author .",
                ":17:3: hypothesis:mine/h is a hypothesis, which no paper says: take ent:assertedBy away.");
        refuses(
                HEAD + "  ent:doubtsMode mode:reported .\nclaim:new a ent:Claim .",
                ":14:1: claim:alpha-2019/new is a claim, but what a scenario supposes is said by no paper. Make it an"
                        + " ent:Hypothesis without passage, mode and holder.");
        refuses(
                HEAD + "  ent:doubtsMode mode:reported .\n" + HYPOTHESIS + "  ent:predicate ent:isAlliedWith .",
                ":14:1: the scenario does not suppose this hypothesis. Add ent:supposes hypothesis:mine/h to it, or take"
                        + " the hypothesis out.");
        refuses(
                HEAD + "  ent:doubtsMode mode:reported .\nclaim:sighting ent:mode mode:fact .",
                ":14:25: a scenario says of a claim only what ends it, with ent:endedBy. Suppose anything else as a"
                        + " hypothesis, or doubt the claim with ent:doubtsClaim.");
    }

    private void refuses(String text, String message) throws IOException {
        Path file = Files.writeString(own.resolve("mine.ttl"), PREFIXES + text);
        assertRefused(() -> ScenarioFile.read(file, stated), file + message);
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InputException.class).hasMessage(message);
    }
}
