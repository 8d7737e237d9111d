package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.experiment.ExperimentProject;
import org.w3id.entente.inference.FixtureProject;

class WhatIfCommandTest {

    private static final String REFUSES = """
            What if: Northland is asked to pay and refuses
              The Western Union presses both its allies. Watch how much of the new tension
              is only supposed.
              Supposed: The western cabinet asks Northland to pay. [hypothesis; no passage]
              Supposed: Northland refuses to pay. [hypothesis; no passage]

            Gained: 1
              + Burden-sharing tension between Northland and the Western Union over the
                talks of 2019
                hypothetical, since 2020-01, by payment demanded and refused
                The Western Union demands payment from its ally Northland over the talks of
                2019, and Northland refuses. Because:
                  - Northland refuses to pay. [hypothesis; no passage]
                  - The Western Union is an ally of Southland and Northland. [attributed;
                    historians, as told by author of Alpha; Alpha 2019, block 2]
                  - The western cabinet reportedly demands that Southland pays. [reported;
                    author of Alpha; Alpha 2019, block 3]

            Lost: nothing

            Changed: nothing

            All else stays as it is: 5 tensions, 1 relation.

            The whole proof of the first:
              entente why burden/northland--western-union/talks-2019 --scenario \
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeProject() {
        ExperimentProject.in(folder);
    }

    @Test
    void showsWhatIsGainedWithItsProof() {
        assertThat(call("north-refuses")).isEqualTo(new CommandRun(0, REFUSES + "north-refuses\n", ""));
    }

    @Test
    void takesAFileOfOnesOwn() {
        String file = ExperimentProject.SCENARIOS.resolve("north-refuses.ttl").toString();
        assertThat(call(file)).isEqualTo(new CommandRun(0, REFUSES + file + "\n", ""));
        assertThat(call("Northland is asked to pay and refuses"))
                .isEqualTo(new CommandRun(0, REFUSES + "\"Northland is asked to pay and refuses\"\n", ""));
    }

    @Test
    void showsWhatIsLostAndChangedAndWhy() {
        assertThat(call("north-and-south-make-up")).isEqualTo(new CommandRun(0, """
                What if: Northland and Southland become allies
                  They form an alliance of their own and bury the sighting. Watch what was
                  inferred because nothing said so.
                  Supposed: Northland and Southland are allies. [hypothesis; no passage]
                  Supposed: A joint inquiry settles the sighting. [hypothesis; no passage]

                Gained: nothing

                Lost: 1
                  - Quasi-alliance between Northland and Southland through the Western Union
                    was reported, begin unknown, by quasi-allies
                    because now said: Northland and Southland are allies. [hypothesis; no
                            passage]
                      so that now: Northland and Southland are allies.

                Changed: 1
                  ~ Incident tension between Northland and Southland over sighting of 2018
                    until: open -> 2019-08
                    because ending: A joint inquiry settles the sighting. [hypothesis; no
                            passage]
                      ends: Northland blames Southland.
                      ends: The southern cabinet blames Northland.

                All else stays as it is: 4 tensions, 0 relations.

                The whole proof of the first:
                  entente why incident/northland--southland/sighting-2018 --scenario \
                north-and-south-make-up
                """, ""));
    }

    @Test
    void showsWhatIsDoubted() {
        assertThat(call("nothing-but-facts")).isEqualTo(new CommandRun(0, """
                What if: Nothing but facts
                  Reports, quotations and arguments are set aside, and so is the predicted
                  retaliation. Watch how many tensions rest on facts alone.
                  Doubted: Eastland may retaliate against Northland. [prediction; author of
                           Alpha; Alpha 2019, block 1]
                  Doubted: every claim of mode argument or attributed or reported, 7 in all

                Gained: nothing

                Lost: 3
                  - Quasi-alliance between Northland and Southland through the Western Union
                    was reported, begin unknown, by quasi-allies
                    because doubted: The Western Union is an ally of Southland and Northland.
                            [attributed; historians, as told by author of Alpha; Alpha 2019,
                            block 2]
                  - Coercion between Eastland and Northland over shield
                    was latent, begin unknown, by retaliation
                    because doubted: Eastland may retaliate against Northland. [prediction;
                            author of Alpha; Alpha 2019, block 1]
                  - Settlement tension between Northland and Southland over Accord of 2015
                    was argued, since 2019-08, by settlement undermined
                    because doubted: In effect the court undermines the accord. [argument;
                            author of Alpha; Alpha 2019, block 1]

                Changed: 1
                  ~ Burden-sharing tension between Southland and the Western Union over the
                    talks of 2019
                    proofs: 4 -> 2
                    because doubted: The western cabinet reportedly demands that Southland pays.
                            [reported; author of Alpha; Alpha 2019, block 3]

                All else stays as it is: 2 tensions, 0 relations.

                The whole proof of the first:
                  entente why burden/southland--western-union/talks-2019 --scenario \
                nothing-but-facts
                """, ""));
    }

    @Test
    void namesTheTheoryThatIsLeftOut() {
        assertThat(call("without-burden-sharing").out()).contains("""
                  Left out: the rules of Theory of burden sharing
                """, """
                    because rule left out: payment demanded and talks broken off, of Theory of
                            burden sharing
                """);
    }

    @Test
    void printsARowPerDifferenceAsCsv() {
        assertThat(call("north-and-south-make-up", "--format", "csv"))
                .isEqualTo(new CommandRun(
                        0,
                        "change,tension,aspect,before,after,because,iri\r\n"
                                + "lost,Quasi-alliance between Northland and Southland through the Western Union,status,"
                                + "reported,,now said: Northland and Southland are allies.,"
                                + "https://w3id.org/entente/id/relation/quasi-alliance/northland--southland/western-union\r\n"
                                + "changed,Incident tension between Northland and Southland over sighting of 2018,until,,"
                                + "2019-08,ending: A joint inquiry settles the sighting.,"
                                + "https://w3id.org/entente/id/tension/incident/northland--southland/sighting-2018\r\n",
                        ""));
    }

    @Test
    void printsJsonWithFullIris() {
        CommandRun run = call("without-burden-sharing", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(JSON.parseAny(run.out())).isEqualTo(JSON.parseAny("""
                { "scenario": "https://w3id.org/entente/id/scenario/without-burden-sharing",
                  "label": "Without the theory of burden sharing",
                  "definition": "Its rules are left out. Watch that no claim is lost, only what the theory makes of it.",
                  "supposed": [], "doubtedModes": [], "doubtedClaims": [],
                  "switchedOff": [ "https://w3id.org/entente/id/theory/burden-sharing" ],
                  "gained": [],
                  "lost": [
                    { "iri": "https://w3id.org/entente/id/tension/burden/southland--western-union/talks-2019",
                      "label": "Burden-sharing tension between Southland and the Western Union over the talks of 2019",
                      "status": "asserted",
                      "rules": [ "https://w3id.org/entente/id/rule/burden-broken-off",
                                 "https://w3id.org/entente/id/rule/burden-refused" ],
                      "grounds": [ "https://w3id.org/entente/id/claim/alpha-2019/ally",
                                   "https://w3id.org/entente/id/claim/alpha-2019/demand",
                                   "https://w3id.org/entente/id/claim/alpha-2019/demand-reported",
                                   "https://w3id.org/entente/id/claim/alpha-2019/refusal",
                                   "https://w3id.org/entente/id/claim/alpha-2019/tenure",
                                   "https://w3id.org/entente/id/claim/alpha-2019/walk-out" ],
                      "differences": [ { "aspect": "status", "before": "asserted", "after": null },
                                       { "aspect": "since", "before": "2019-11-19", "after": null } ],
                      "because": [ { "kind": "rule left out",
                                     "about": "https://w3id.org/entente/id/theory/burden-sharing",
                                     "text": "payment demanded and talks broken off, of Theory of burden sharing",
                                     "effect": null, "note": null } ] } ],
                  "changed": [],
                  "unchanged": [
                    "https://w3id.org/entente/id/relation/quasi-alliance/northland--southland/western-union",
                    "https://w3id.org/entente/id/tension/coercion/eastland--northland/shield",
                    "https://w3id.org/entente/id/tension/coercion/eastland--southland/shield",
                    "https://w3id.org/entente/id/tension/incident/northland--southland/sighting-2018",
                    "https://w3id.org/entente/id/tension/settlement/northland--southland/accord-2015" ] }
                """));
    }

    @Test
    void listsTheScenarios(@TempDir Path empty) {
        assertThat(call()).isEqualTo(new CommandRun(0, """
                north-and-south-make-up
                  Northland and Southland become allies. They form an alliance of their own and
                  bury the sighting. Watch what was inferred because nothing said so.
                north-refuses
                  Northland is asked to pay and refuses. The Western Union presses both its
                  allies. Watch how much of the new tension is only supposed.
                nothing-but-facts
                  Nothing but facts. Reports, quotations and arguments are set aside, and so is
                  the predicted retaliation. Watch how many tensions rest on facts alone.
                without-burden-sharing
                  Without the theory of burden sharing. Its rules are left out. Watch that no
                  claim is lost, only what the theory makes of it.

                What would follow:
                  entente what-if north-and-south-make-up
                """, ""));
        assertThat(call("--format", "csv").out())
                .startsWith(
                        "name,label,definition,iri\r\nnorth-and-south-make-up,Northland and Southland become allies,")
                .hasLineCount(5);
        assertThat(JSON.parseAny(call("--format", "json").out()).getAsArray().get(1))
                .isEqualTo(JSON.parseAny("""
                        { "iri": "https://w3id.org/entente/id/scenario/north-refuses", "name": "north-refuses",
                          "label": "Northland is asked to pay and refuses",
                          "definition": "The Western Union presses both its allies. Watch how much of the new tension is only supposed." }
                        """));
        FixtureProject.in(empty);
        assertThat(CommandRun.of("--project", empty.toString(), "what-if"))
                .isEqualTo(new CommandRun(
                        0, "", "The project has no scenarios. One is a Turtle file in data/scenarios/.\n"));
    }

    @Test
    void refusesWhatIsNoScenario() {
        assertThat(call("nothing-but-fact"))
                .isEqualTo(CommandRun.refused("No scenario \"nothing-but-fact\". Nearest: nothing-but-facts. \"entente"
                        + " what-if\" lists all of them; a file of yours is named by its path: my-scenario.ttl."));
        assertThat(call("mine.ttl")).isEqualTo(CommandRun.refused("No such file: mine.ttl"));
        String claims = folder.resolve("data/papers/alpha-2019/source.ttl").toString();
        assertThat(call(claims))
                .isEqualTo(
                        CommandRun.refused(
                                claims + ": describes no scenario. Write"
                                        + " <https://w3id.org/entente/id/scenario/my-scenario> a ent:Scenario ; skos:prefLabel \"…\"@en."));
        assertThat(call("north-refuses", "--format", "ttl"))
                .isEqualTo(CommandRun.refused("--format ttl does not fit scenarios: use table, csv or json."));
    }

    @Test
    void whyMarksHypotheses() {
        CommandRun run = CommandRun.of(
                "--project",
                folder.toString(),
                "why",
                "burden/northland--western-union/talks-2019",
                "--scenario",
                "north-refuses");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("  hypothetical, since 2020-01\n")
                .contains("""
                     - Northland refuses to pay.
                       [hypothesis; no passage]
                """)
                .contains("Rests on 2 claims: 1 attributed, 1 reported; 1 hypothesis\n");
        assertThat(CommandRun.of("--project", folder.toString(), "why", "burden/x/y", "--scenario", "none"))
                .isEqualTo(CommandRun.refused("No scenario \"none\". \"entente what-if\" lists all of them; a file of"
                        + " yours is named by its path: my-scenario.ttl."));
    }

    @Test
    void helpCarriesAnExample() {
        assertThat(call("--help").out()).contains("Example:\n  entente what-if\n");
    }

    private static CommandRun call(String... options) {
        List<String> args = new ArrayList<>(List.of("--project", folder.toString(), "what-if"));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }
}
