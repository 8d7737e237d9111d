package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.inference.FixtureProject;

class WhyNotCommandTest {

    private static final String RULE = """
            @prefix ent: <https://w3id.org/entente/vocab/>
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            @prefix kind: <https://w3id.org/entente/scheme/kind/>
            [careless: %s tension(kind:wedge, ?a, ?b, ?i, ?t)
                -> (?t rdf:type ent:Tension) (?t ent:tensionKind kind:wedge) (?t ent:party ?a) (?t ent:party ?b)
                   (?t ent:issueAtStake ?i)]
            """;

    private static final String DESCRIPTION = """
            @prefix ent: <https://w3id.org/entente/vocab/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <https://w3id.org/entente/id/rule/careless> a ent:Rule ; skos:prefLabel "careless"@en ;
              ent:sentence "{a} and {b}." ; ent:inTheory <https://w3id.org/entente/id/theory/working> ;
              ent:infersKind <https://w3id.org/entente/scheme/kind/wedge> .
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeProject() {
        FixtureProject.in(folder);
    }

    /** The two are allies, and the demand of the Western Union is reported to go to Northland too: what lacks is an answer. */
    @Test
    void saysWhatIsMissingForEachRule() {
        String there = """
                   There already:
                     - The western cabinet reportedly demands that Southland pays.
                       [reported; author of Alpha; Alpha 2019, block 3]
                     - The western cabinet acts for the Western Union.
                       (rule: a government for its state)
                       - Given: the western cabinet is the government of the Western Union.
                     - Given: Northland is one of Southland and Northland.
                     - The Western Union and Northland are allies (reported).
                       (rule: allies)
                       - The Western Union is an ally of Southland and Northland.
                         [attributed; historians, as told by author of Alpha; Alpha 2019, block
                         2]
                       - Given: Northland is one of Southland and Northland.
                """;
        assertThat(call("burden", "Northland,WU")).isEqualTo(CommandRun.done("""
                Why there is no burden-sharing tension between Northland and the Western Union

                1. payment demanded and refused: 1 thing is lacking
                   Theory: Theory of burden sharing
                   It would say: The Western Union demands payment from its ally Northland over
                   the talks of 2019, and Northland refuses.
                   Missing:
                     - a claim that Northland rejects, in the matter of the talks of 2019
                """ + there + """

                2. payment demanded and talks broken off: 1 thing is lacking
                   Theory: Theory of burden sharing
                   It would say: The Western Union demands payment from its ally Northland over
                   the talks of 2019 and breaks off the talks.
                   Missing:
                     - a claim that the Western Union breaks off talks with Northland, in the
                       matter of the talks of 2019
                """ + there));
    }

    /** What Eastland does to others, or denies, is not nearly what it does to the Western Union. */
    @Test
    void takesNoClaimForAnotherInADirectedKind() {
        assertThat(call("coercion", "Eastland,WU", "--limit", "1")).isEqualTo(CommandRun.done("""
                Why there is no coercion between Eastland and the Western Union

                1. retaliation: 1 thing is lacking
                   Theory: Working hypothesis
                   It would say: Eastland retaliates against the Western Union over some issue.
                   Missing:
                     - a claim that Eastland retaliates against the Western Union, in the matter
                       of some issue

                   1 more case lacks as much:
                     entente why-not --kind coercion --between Eastland,WU --limit 2
                """));
    }

    @Test
    void tellsWhatARuleDeniesAndWhatSaysSo() {
        FixtureProject.write(folder.resolve("data/papers/alpha-2019/more.ttl"), """
                @prefix ent: <https://w3id.org/entente/vocab/> .
                @prefix state: <https://w3id.org/entente/id/state/> .
                <https://w3id.org/entente/id/claim/alpha-2019/friends> a ent:Claim ;
                  ent:mode <https://w3id.org/entente/scheme/mode/fact> ;
                  ent:citesPassage <https://w3id.org/entente/id/passage/alpha-2019/1> ;
                  ent:subject state:northland ; ent:predicate ent:isAlliedWith ; ent:object state:southland ;
                  ent:paraphrase "Northland and Southland are friends."@en .
                """);
        CommandRun run = call("quasi-alliance", "Northland,Southland", "--limit", "1");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("""
                Why there is no quasi-alliance between Northland and Southland

                1. quasi-allies: 1 thing is lacking
                   Theory: Theory of quasi-alliances
                   It would say: Northland and Southland share the ally the Western Union and
                   are no allies.
                   It asks that no claim says that Northland is an ally of Southland. But:
                     - Northland and Southland are allies.
                       (rule: allies)
                       - Northland and Southland are friends.
                         [fact; author of Alpha; Alpha 2019, block 1]
                   There already:
                     - The Western Union and Northland are allies (reported).
                """);
    }

    @Test
    void pointsToTheProofWhereThereIsOne() {
        assertThat(call("coercion", "southland,eastland")).isEqualTo(CommandRun.done("""
                There is one: Coercion between Eastland and Southland over shield
                  The proof:
                    entente why coercion/eastland--southland/shield
                """));
    }

    @Test
    void saysThatPremisesNeverHeldTogether() {
        addRule("(?one ent:does ent:retaliatesAgainst) (?one ent:byState ?a) (?one ent:toState ?b)"
                + " (?other ent:does ent:rejects) (?other ent:byState ?b) (?one ent:issue ?i)");

        assertThat(call("wedge", "Eastland,Southland").out()).startsWith("""
                Why there is no wedge between Eastland and Southland

                1. careless: all 6 conditions are met, but do not count
                   Theory: Working hypothesis
                   It would say: Eastland and Southland.
                   There was no day on which both held: """);
    }

    @Test
    void saysThatAClaimGroundsNothing() {
        addRule("(?c ent:subject ?a) (?c ent:predicate ent:retaliatesAgainst) (?c ent:object ?b) (?c ent:issue ?i)");

        assertThat(call("wedge", "Northland,WU").out()).startsWith("""
                Why there is no wedge between Northland and the Western Union

                1. careless: all 4 conditions are met, but do not count
                   Theory: Working hypothesis
                   It would say: Northland and the Western Union.
                   It rests on a claim that grounds nothing: Northland should retaliate against
                   the Western Union. [recommendation; author of Alpha; Alpha 2019, block 1]
                """);
    }

    @Test
    void givesTheSameAsJson() {
        CommandRun run = call("coercion", "Eastland,WU", "--limit", "1", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(JSON.parseAny(run.out())).isEqualTo(JSON.parseAny("""
                { "kind": "coercion",
                  "parties": [ "https://w3id.org/entente/id/state/eastland",
                               "https://w3id.org/entente/id/state/western-union" ],
                  "inferred": [],
                  "rules": [
                    { "rule": "https://w3id.org/entente/id/rule/retaliation", "ruleTitle": "retaliation",
                      "notMet": 4, "outOf": 4,
                      "cases": [
                        { "text": "Eastland retaliates against the Western Union over some issue.",
                          "missing": [
                            { "text": "a claim that Eastland retaliates against the Western Union, in the matter of some issue",
                              "premises": [
                                [ "?claim", "https://w3id.org/entente/vocab/does", "https://w3id.org/entente/vocab/retaliatesAgainst" ],
                                [ "?claim", "https://w3id.org/entente/vocab/byState", "https://w3id.org/entente/id/state/eastland" ],
                                [ "?claim", "https://w3id.org/entente/vocab/toState", "https://w3id.org/entente/id/state/western-union" ],
                                [ "?claim", "https://w3id.org/entente/vocab/issue", "?issue" ] ] } ],
                          "failed": [], "pending": [], "against": [], "uncounted": [], "there": [] } ],
                      "moreCases": 1, "cutShort": false } ] }
                """));
    }

    @Test
    void everyKindOfTheProjectHasAnAnswerForTwoOfItsStates() {
        for (String kind : List.of("abandonment", "coercion", "entrapment", "favour", "wedge", "institutional")) {
            CommandRun run = CommandRun.of("why-not", "--kind", kind, "--between", "Russia,Japan", "--format", "json");
            assertThat(run.exitCode()).isZero();
            JsonObject answer = JSON.parse(run.out());
            assertThat(answer.get("rules").getAsArray().size()).isPositive();
            answer.get("rules").getAsArray().forEach(rule -> {
                assertThat(rule.getAsObject().get("cutShort").getAsBoolean().value())
                        .isFalse();
                assertThat(rule.getAsObject().get("cases").getAsArray().size()).isPositive();
            });
        }
    }

    @Test
    void refusesWhatItCannotAnswer() {
        assertThat(call("burden", "Nortland,WU"))
                .isEqualTo(CommandRun.refused(
                        "No state, person or body \"Nortland\". Nearest: Northland, Eastland, Southland."
                                + " States: Eastland, Northland, Southland, Western Union."));
        assertThat(call("trade", "Northland,WU"))
                .isEqualTo(CommandRun.refused("No kind of tension or relation \"trade\". Known: burden, coercion,"
                        + " incident, settlement, wedge, quasi-alliance."));
        assertThat(call("burden", "Northland"))
                .isEqualTo(CommandRun.refused(
                        "--between takes two parties, not 1. Write --between \"Japan,United States\"."));
        assertThat(call("burden", "WU,Western Union"))
                .isEqualTo(CommandRun.refused("--between takes two parties, but both names are of one:"
                        + " https://w3id.org/entente/id/state/western-union."));
        assertThat(call("burden", "Northland,WU", "--limit", "0"))
                .isEqualTo(CommandRun.refused("--limit 0 is no use: give the number of cases to show, from 1."));
        assertThat(call("burden", "Northland,WU", "--format", "prov"))
                .isEqualTo(CommandRun.refused("--format prov does not fit what is missing: use text or json."));
        assertThat(CommandRun.of("why-not", "--kind", "burden").exitCode()).isEqualTo(2);
    }

    private void addRule(String body) {
        FixtureProject.write(folder.resolve("ontology/rules/careless.rules"), RULE.replace("%s", body));
        FixtureProject.write(folder.resolve("ontology/rules/careless.ttl"), DESCRIPTION);
    }

    private CommandRun call(String kind, String between, String... options) {
        List<String> args = new ArrayList<>(
                List.of("--project", folder.toString(), "why-not", "--kind", kind, "--between", between));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }
}
