package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.inference.FixtureProject;

class WhyCommandTest {

    private static final String COERCION = """
            Coercion between Eastland and Southland over shield
              asserted, since 2016-07, until 2017-10
              https://w3id.org/entente/id/tension/coercion/eastland--southland/shield

            1. retaliation
               Theory: Working hypothesis
               Literature: none; a working rule of this project
               Standing: asserted, since 2016-07, until 2017-10
               Rests on 1 claim: 1 fact
               Eastland retaliates against Southland over shield.
               Because:
                 - Eastland retaliates against Southland.
                   [fact; author of Alpha; Alpha 2019, block 1]
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeProject() {
        FixtureProject.in(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/entente/id/tension/coercion/eastland--southland/shield",
                "tension:coercion/eastland--southland/shield",
                "id:tension/coercion/eastland--southland/shield",
                "tension/coercion/eastland--southland/shield",
                "Coercion/Eastland--Southland/shield"
            })
    void takesIriPrefixedNameAndPath(String name) {
        assertThat(call(name)).isEqualTo(new CommandRun(0, COERCION, ""));
    }

    @Test
    void showsTheStrongestProofDownToThePassages() {
        assertThat(call("burden/southland--western-union/talks-2019")).isEqualTo(new CommandRun(0, """
                        Burden-sharing tension between Southland and the Western Union over the talks of
                        2019
                          asserted, since 2019-11-19
                          https://w3id.org/entente/id/tension/burden/southland--western-union/talks-2019

                        1. payment demanded and talks broken off
                           Theory: Theory of burden sharing
                           Literature: A work on burdens, in full
                           Standing: asserted, since 2019-11-19, until 2019-11-19
                           Rests on 4 claims: 4 fact
                           The Western Union demands payment from its ally Southland over the talks of
                           2019 and breaks off the talks.
                           Because:
                             - The western president insists that Southland pays.
                               [fact; author of Alpha; Alpha 2019, block 2]
                             - The western president acts for the Western Union in an office of the
                               western cabinet: western presidency.
                               (rule: an official for the state)
                               - The western president is in office.
                                 [fact; author of Alpha; Alpha 2019, block 1]
                               - Given: western presidency is an office of the western cabinet.
                               - Given: the western cabinet is the government of the Western Union.
                             - The western envoys walk out of the talks.
                               [fact; author of Alpha; Alpha 2019, block 3]
                             - Western envoys, being part of the western cabinet, act for the Western
                               Union.
                               (rule: envoys for their state)
                               - Given: western envoys – part of – the western cabinet.
                               - Given: the western cabinet is the government of the Western Union.
                             - Southern cabinet acts for Southland.
                               (rule: a government for its state)
                               - Given: southern cabinet is the government of Southland.
                             - The Western Union and Southland are allies.
                               (rule: allies; 1 more support)
                               - The Western Union is an ally of Southland.
                                 [fact; author of Alpha; Alpha 2019, block 1]

                        There are more proofs:
                          entente why burden/southland--western-union/talks-2019 --all
                        """, ""));
    }

    /** By each of two rules, from each of two demands, with each of two claims of the alliance. */
    @Test
    void showsAllProofsTheSmallestFirst() {
        CommandRun call = call("burden/southland--western-union/talks-2019", "--all");

        List<String> asserted = call.out()
                .lines()
                .filter(line -> line.startsWith("   Standing: asserted"))
                .toList();
        assertThat(asserted)
                .containsExactlyInAnyOrder(
                        "   Standing: asserted, since 2019-11-19, until 2019-11-19",
                        "   Standing: asserted, since 2019-11");
        assertThat(call.out().lines().filter(line -> line.startsWith("   Standing: reported")))
                .hasSize(6);
        assertThat(call.out().lines().filter(line -> line.matches("\\d+\\. .*")).map(line -> line.substring(0, 2)))
                .containsExactly("1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.");
        assertThat(call.out()).doesNotContain("more proofs");
        assertThat(call.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void showsAsManyProofsAsAskedForAndSaysWhetherThereAreMore() {
        CommandRun three = call("burden/southland--western-union/talks-2019", "--all", "--limit", "3");
        assertThat(three.out())
                .contains("\n3. ")
                .doesNotContain("\n4. ")
                .endsWith(
                        "\nThere are more proofs:\n  entente why burden/southland--western-union/talks-2019 --all --limit 6\n");

        CommandRun eight = call("burden/southland--western-union/talks-2019", "--all", "--limit", "8");
        assertThat(eight.out()).contains("\n8. ").doesNotContain("more proofs");
    }

    @Test
    void cutsAtADepthAndSaysWhatIsCut() {
        CommandRun call = call("burden/southland--western-union/talks-2019", "--depth", "1");

        assertThat(call.exitCode()).isZero();
        assertThat(call.out().substring(call.out().indexOf("   Because:"))).isEqualTo("""
                   Because:
                     - The western president insists that Southland pays.
                       [fact; author of Alpha; Alpha 2019, block 2]
                     - The western president acts for the Western Union in an office of the
                       western cabinet: western presidency.
                       (rule: an official for the state)
                       - Not shown below this: 1 claim.
                     - The western envoys walk out of the talks.
                       [fact; author of Alpha; Alpha 2019, block 3]
                     - Western envoys, being part of the western cabinet, act for the Western
                       Union.
                       (rule: envoys for their state)
                       - Not shown below this: what is given.
                     - Southern cabinet acts for Southland.
                       (rule: a government for its state)
                       - Not shown below this: what is given.
                     - The Western Union and Southland are allies.
                       (rule: allies; 1 more support)
                       - Not shown below this: 1 claim.

                There are more proofs:
                  entente why burden/southland--western-union/talks-2019 --all --depth 1
                """);
    }

    @Test
    void marksWhatRestsOnAPredictionInMarkdown() {
        assertThat(call("coercion/eastland--northland/shield", "--format", "markdown"))
                .isEqualTo(CommandRun.done("""
                        # Coercion between Eastland and Northland over shield

                        latent, begin unknown\s\s
                        <https://w3id.org/entente/id/tension/coercion/eastland--northland/shield>

                        ## Proof 1: retaliation

                        **Eastland retaliates against Northland over shield (latent).**

                        - Theory: Working hypothesis (no literature)
                        - Standing: latent, begin unknown
                        - Rests on 1 claim: 1 prediction

                        Because:

                        - Eastland may retaliate against Northland. *\\[prediction; author of Alpha; Alpha 2019, block 1\\]*
                        """));
    }

    @Test
    void numbersTheLiteratureInMarkdown() {
        assertThat(call("quasi-alliance/northland--southland/western-union", "--format", "markdown")
                        .out())
                .contains("\n- Theory: Theory of quasi-alliances \\[1\\]\n")
                .contains("\n- No claim says that Northland is an ally of Southland.\n")
                .contains("\n- The Western Union and Northland are allies (reported). *(rule: allies)*\n  - ")
                .endsWith("\nThere are more proofs.\n\n## References\n\n1. A work on alignment\n");
    }

    @Test
    void givesAllAsJson() {
        CommandRun call = call("coercion/eastland--southland/shield", "--format", "json");

        assertThat(call.exitCode()).isZero();
        assertThat(JSON.parseAny(call.out())).isEqualTo(JSON.parseAny("""
                { "tension": "https://w3id.org/entente/id/tension/coercion/eastland--southland/shield",
                  "label": "Coercion between Eastland and Southland over shield",
                  "status": "asserted", "since": "2016-07", "until": "2017-10",
                  "proofs": [
                    { "type": "rule",
                      "text": "Eastland retaliates against Southland over shield.",
                      "fact": [ "https://w3id.org/entente/id/tension/coercion/eastland--southland/shield",
                                "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
                                "https://w3id.org/entente/vocab/Tension" ],
                      "rule": "https://w3id.org/entente/id/rule/retaliation",
                      "ruleTitle": "retaliation",
                      "theory": { "iri": "https://w3id.org/entente/id/theory/working", "title": "Working hypothesis",
                                  "literature": [], "disputedBy": [], "defeaters": [] },
                      "bindings": { "a": "https://w3id.org/entente/id/state/eastland",
                                    "b": "https://w3id.org/entente/id/state/southland",
                                    "claim": "https://w3id.org/entente/id/claim/alpha-2019/retaliation",
                                    "issue": "https://w3id.org/entente/id/policy/shield",
                                    "t": "https://w3id.org/entente/id/tension/coercion/eastland--southland/shield" },
                      "status": "asserted", "since": "2016-07", "until": "2017-10",
                      "because": [
                        { "type": "claim",
                          "text": "Eastland retaliates against Southland.",
                          "claim": "https://w3id.org/entente/id/claim/alpha-2019/retaliation",
                          "mode": "fact", "heldBy": [], "authors": [ "author of Alpha" ],
                          "passages": [ "Alpha 2019, block 1" ],
                          "status": "asserted", "since": "2016-07", "until": "2017-10" } ],
                      "otherSupports": 0 } ],
                  "more": false, "cutShort": false }
                """));
    }

    @Test
    void refusesOptionsThatMakeNoSense() {
        assertThat(call("coercion/eastland--southland/shield", "--limit", "3"))
                .isEqualTo(CommandRun.refused("--limit goes with --all: without it, why shows one proof."));
        assertThat(call("coercion/eastland--southland/shield", "--all", "--limit", "0"))
                .isEqualTo(CommandRun.refused("--limit 0 is no use: give the number of proofs to show, from 1."));
        assertThat(call("coercion/eastland--southland/shield", "--depth", "-1"))
                .isEqualTo(CommandRun.refused("--depth -1 is no use: give the number of levels to show, from 1."));
        assertThat(call("coercion/eastland--southland/shield", "--format", "csv"))
                .isEqualTo(CommandRun.refused(
                        "--format csv does not fit an explanation: use text, markdown, json or prov."));
        assertThat(call("coercion/eastland--southland/shield", "--depth", "deep")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void provesRelationsAndTellsWhoHoldsAClaimAndWhatIsAbsent() {
        assertThat(call("relation/quasi-alliance/northland--southland/western-union"))
                .isEqualTo(new CommandRun(0, """
                        Quasi-alliance between Northland and Southland through the Western Union
                          reported, begin unknown
                          https://w3id.org/entente/id/relation/quasi-alliance/northland--southland/western-union

                        1. quasi-allies
                           Theory: Theory of quasi-alliances
                           Literature: A work on alignment
                           Standing: reported, begin unknown
                           Rests on 2 claims: 1 attributed, 1 fact
                           Northland and Southland share the ally the Western Union and are no allies
                           (reported).
                           Because:
                             - The Western Union and Northland are allies (reported).
                               (rule: allies)
                               - The Western Union is an ally of Southland and Northland.
                                 [attributed; historians, as told by author of Alpha; Alpha 2019, block
                                 2]
                               - Given: Northland is one of Southland and Northland.
                             - The Western Union and Southland are allies.
                               (rule: allies; 1 more support)
                               - The Western Union is an ally of Southland.
                                 [fact; author of Alpha; Alpha 2019, block 1]
                             - No claim says that Northland is an ally of Southland.

                        There are more proofs:
                          entente why quasi-alliance/northland--southland/western-union --all
                        """, ""));
    }

    @Test
    void namesTheNearestForAnUnknownTension() {
        assertThat(call("coercion/eastland--northland/shild"))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "No tension or relation \"coercion/eastland--northland/shild\". Nearest:"
                                + " coercion/eastland--northland/shield, coercion/eastland--southland/shield."
                                + " All of them: entente tensions, entente tensions --relations\n"));
    }

    @Test
    void offersNoFormatOfOtherCommands() {
        assertThat(call("coercion/eastland--southland/shield", "--format", "xml"))
                .isEqualTo(CommandRun.refused("No --format xml: use text, markdown, json or prov (PROV-O in Turtle)."));
    }

    /** The blame is what the scenario ends. */
    @Test
    void saysThatATensionIsLostInAScenario() {
        CommandRun run = CommandRun.of(
                "why", "incident/japan--south-korea/radar-lock-on-2018", "--scenario", "radar-dispute-settled");

        assertThat(run)
                .isEqualTo(CommandRun.refused("Lost in the scenario radar-dispute-settled, though it holds otherwise:"
                        + " Incident tension between Japan and South Korea over the alleged radar lock-on of December 2018."
                        + " Why: entente what-if radar-dispute-settled"));
    }

    @Test
    void helpCarriesAnExample() {
        assertThat(call("--help").out()).contains("Example:\n  entente why burden/");
    }

    private static CommandRun call(String... options) {
        List<String> args = new ArrayList<>(List.of("--project", folder.toString(), "why"));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }
}
