package org.w3id.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.experiment.TensionChange.Difference;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.project.Project;

class WhatIfTest {

    private static final String RULE_OF_SILENCE = "Northland and Southland are allies.";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = ExperimentProject.in(folder);
    }

    @Test
    void theBaseIsUntouched() {
        TensionInference base = TensionInference.of(project);
        Graph before = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(before, base.stated());
        List<Tension> tensions = List.copyOf(base.tensions());

        for (Scenario scenario : Scenarios.of(project, base.stated()).scenarios()) {
            assertThat(WhatIf.of(base, scenario).changes()).as(scenario.name()).isNotEmpty();
        }

        assertThat(base.stated().isIsomorphicWith(before)).isTrue();
        assertThat(base.tensions()).isEqualTo(tensions);
        assertThat(TensionInference.of(project).tensions()).isEqualTo(tensions);
    }

    @Test
    void aHypothesisIsTheWeakestGround() {
        WhatIf result = run("north-refuses");

        assertThat(result.changes()).extracting(TensionChange::kind).containsExactly("gained");
        Tension gained = result.changes().get(0).after();
        assertThat(gained.status().getURI()).isEqualTo(Namespaces.SCHEME + "status/hypothetical");
        // The demand of August is reported as well, which is stronger than to suppose it.
        assertThat(gained.proofs().stream().map(proof -> names(proof.grounds())))
                .containsExactly(
                        List.of(
                                "claim/alpha-2019/allies-told",
                                "claim/alpha-2019/demand-reported",
                                "hypothesis/north-refuses/refusal"),
                        List.of(
                                "claim/alpha-2019/allies-told",
                                "hypothesis/north-refuses/demand",
                                "hypothesis/north-refuses/refusal"));
        assertThat(result.changes().get(0).differences())
                .containsExactly(new Difference("status", "", "hypothetical"), new Difference("since", "", "2020-01"));
        assertThat(reasons(result)).containsExactly("supposed: Northland refuses to pay. [hypothesis; no passage]");
    }

    @Test
    void whatIsSupposedContradictsSilenceAndEndsClaims() {
        WhatIf result = run("north-and-south-make-up");

        assertThat(kinds(result))
                .containsExactly(
                        "lost relation/quasi-alliance/northland--southland/western-union",
                        "changed tension/incident/northland--southland/sighting-2018");
        assertThat(result.changes().get(1).differences()).containsExactly(new Difference("until", "", "2019-08"));
        assertThat(reasons(result))
                .containsExactly(
                        "now said: Northland and Southland are allies. so that now: " + RULE_OF_SILENCE
                                + " [hypothesis; no passage]",
                        "ending: A joint inquiry settles the sighting. ends: Northland blames Southland."
                                + " [hypothesis; no passage]",
                        "ending: A joint inquiry settles the sighting. ends: The southern cabinet blames Northland."
                                + " [hypothesis; no passage]");
    }

    @Test
    void whatIsDoubtedGroundsNothing() {
        WhatIf result = run("nothing-but-facts");

        assertThat(kinds(result))
                .containsExactly(
                        "lost relation/quasi-alliance/northland--southland/western-union",
                        "changed tension/burden/southland--western-union/talks-2019",
                        "lost tension/coercion/eastland--northland/shield",
                        "lost tension/settlement/northland--southland/accord-2015");
        assertThat(result.changes().get(1).differences()).containsExactly(new Difference("proofs", "4", "2"));
        assertThat(reasons(result))
                .containsExactly(
                        "doubted: The Western Union is an ally of Southland and Northland. [attributed; historians, as"
                                + " told by author of Alpha; Alpha 2019, block 2]",
                        "doubted: The western cabinet reportedly demands that Southland pays. [reported; author of"
                                + " Alpha; Alpha 2019, block 3]",
                        "doubted: Eastland may retaliate against Northland. [prediction; author of Alpha; Alpha 2019,"
                                + " block 1]",
                        "doubted: In effect the court undermines the accord. [argument; author of Alpha; Alpha 2019,"
                                + " block 1]");
    }

    @Test
    void rulesOfATheoryThatIsSwitchedOffAreLeftOut() {
        WhatIf result = run("without-burden-sharing");

        assertThat(kinds(result)).containsExactly("lost tension/burden/southland--western-union/talks-2019");
        assertThat(reasons(result))
                .containsExactly("rule left out: payment demanded and talks broken off, of Theory of burden sharing");
    }

    /** Without the claim of the alliance another tells of it; without walk-out and refusal nothing makes a tension. */
    @Test
    void whatSomethingElseSupportsIsNoReason() {
        FixtureProject.write(project.scenarios().resolve("quiet.ttl"), """
                @prefix ent: <https://w3id.org/entente/vocab/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix claim: <https://w3id.org/entente/id/claim/alpha-2019/> .
                <https://w3id.org/entente/id/scenario/quiet> a ent:Scenario ; skos:prefLabel "Quiet"@en ;
                  skos:definition "Nobody refuses."@en ; ent:doubtsClaim claim:ally , claim:walk-out , claim:refusal .
                """);

        assertThat(reasons(run("quiet")).stream().filter(reason -> reason.contains("envoys")))
                .containsExactly(
                        "doubted: The western envoys walk out of the talks. [fact; author of Alpha; Alpha 2019,"
                                + " block 3]");
        assertThat(kinds(run("quiet"))).contains("lost tension/burden/southland--western-union/talks-2019");
        assertThat(run("quiet").changes("lost").get(0).reasons()).hasSize(1);
    }

    /** Where a claim was in the way, to doubt it lets something follow, and the reason is that claim. */
    @Test
    void doubtMayGainATension() {
        FixtureProject.write(project.data().resolve("papers/alpha-2019/more.ttl"), """
                @prefix ent: <https://w3id.org/entente/vocab/> .
                @prefix mode: <https://w3id.org/entente/scheme/mode/> .
                @prefix state: <https://w3id.org/entente/id/state/> .
                @prefix passage: <https://w3id.org/entente/id/passage/alpha-2019/> .
                @prefix claim: <https://w3id.org/entente/id/claim/alpha-2019/> .
                claim:told a ent:Claim ; ent:mode mode:prediction ; ent:citesPassage passage:1 ;
                  ent:subject state:northland ; ent:predicate ent:isAlliedWith ; ent:object state:southland ;
                  ent:paraphrase "Northland and Southland may be allies."@en .
                """);
        FixtureProject.write(project.scenarios().resolve("doubt.ttl"), """
                @prefix ent: <https://w3id.org/entente/vocab/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix mode: <https://w3id.org/entente/scheme/mode/> .
                <https://w3id.org/entente/id/scenario/doubt> a ent:Scenario ; skos:prefLabel "Doubt"@en ;
                  skos:definition "Predictions are doubted."@en ; ent:doubtsMode mode:prediction .
                """);

        WhatIf result = run("doubt");

        assertThat(kinds(result))
                .containsExactly(
                        "gained relation/quasi-alliance/northland--southland/western-union",
                        "lost tension/coercion/eastland--northland/shield");
        assertThat(reasons(result))
                .containsExactly(
                        "no longer said: Northland and Southland may be allies. so that no longer: " + RULE_OF_SILENCE
                                + " [prediction; author of Alpha; Alpha 2019, block 1]",
                        "doubted: Eastland may retaliate against Northland. [prediction; author of Alpha; Alpha 2019,"
                                + " block 1]");
    }

    /** A walk-out of one day that a report ends later in that month: without the report it lasts its day, not for ever. */
    @Test
    void whatADoubtedClaimEndedEndsAsItsOwnTimeSays() {
        FixtureProject.write(project.data().resolve("papers/alpha-2019/more.ttl"), """
                @prefix ent: <https://w3id.org/entente/vocab/> .
                @prefix mode: <https://w3id.org/entente/scheme/mode/> .
                @prefix state: <https://w3id.org/entente/id/state/> .
                @prefix time: <https://w3id.org/entente/id/time/> .
                @prefix passage: <https://w3id.org/entente/id/passage/alpha-2019/> .
                @prefix claim: <https://w3id.org/entente/id/claim/alpha-2019/> .
                claim:return a ent:Claim ; ent:mode mode:reported ; ent:citesPassage passage:1 ;
                  ent:subject state:western-union ; ent:predicate ent:reconcilesWith ; ent:object state:southland ;
                  ent:when time:2019-11 ; ent:paraphrase "The envoys are said to be back."@en .
                claim:walk-out ent:endedBy claim:return .
                """);
        FixtureProject.write(project.scenarios().resolve("no-return.ttl"), """
                @prefix ent: <https://w3id.org/entente/vocab/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix claim: <https://w3id.org/entente/id/claim/alpha-2019/> .
                <https://w3id.org/entente/id/scenario/no-return> a ent:Scenario ; skos:prefLabel "No return"@en ;
                  skos:definition "The envoys stay away."@en ; ent:doubtsClaim claim:return .
                """);
        TensionInference base = TensionInference.of(project);
        Node walkOut = NodeFactory.createURI(Namespaces.ID + "claim/alpha-2019/walk-out");
        Node reported = NodeFactory.createURI(Namespaces.SCHEME + "mode/reported");
        Supposition scenario =
                Scenarios.of(project, base.stated()).find("no-return").supposition(base.stated());
        Supposition doubt = Supposition.doubtingModes(base.stated(), List.of(reported));

        assertThat(base.period(walkOut).until()).isEqualTo("2019-11");
        for (Supposition supposition : List.of(scenario, doubt)) {
            assertThat(supposition
                            .over(base.stated(), base.rules())
                            .period(walkOut)
                            .until())
                    .isEqualTo("2019-11-19");
        }
    }

    private WhatIf run(String name) {
        TensionInference base = TensionInference.of(project);
        return WhatIf.of(base, Scenarios.of(project, base.stated()).find(name));
    }

    private static List<String> kinds(WhatIf result) {
        return result.changes().stream()
                .map(change ->
                        change.kind() + " " + change.tension().iri().getURI().substring(Namespaces.ID.length()))
                .toList();
    }

    private static List<String> reasons(WhatIf result) {
        return result.changes().stream()
                .flatMap(change -> change.reasons().stream())
                .map(reason -> reason.kind() + ": " + reason.text()
                        + (reason.effect().isEmpty() ? "" : " " + reason.kind().effect() + ": " + reason.effect())
                        + (reason.note().isEmpty() ? "" : " [" + reason.note() + "]"))
                .toList();
    }

    private static List<String> names(List<Node> grounds) {
        return grounds.stream()
                .map(ground -> ground.getURI().substring(Namespaces.ID.length()))
                .toList();
    }
}
