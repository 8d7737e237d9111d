package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.inference.FixtureProject;

class TensionsCommandTest {

    private static final String HEADER =
            "parties,kind,issue,status,since,until,rule,sources,claims,modes,publishers,iri\r\n";
    private static final String TENSION = "https://w3id.org/entente/id/tension/";
    private static final String BURDEN = "Southland; Western Union,burden-sharing tension,talks of 2019,asserted,"
            + "2019-11-19,,payment demanded and talks broken off; payment demanded and refused,Alpha 2019,6,2,0,"
            + TENSION
            + "burden/southland--western-union/talks-2019\r\n";
    private static final String INCIDENT =
            "Northland; Southland,incident tension,sighting of 2018,asserted,2018-12,,mutual blame,Alpha 2019,2,1,0,"
                    + TENSION
                    + "incident/northland--southland/sighting-2018\r\n";
    private static final String SETTLEMENT =
            "Northland; Southland,settlement tension,Accord of 2015,argued,2019-08,,settlement undermined,Alpha 2019,1,1,0,"
                    + TENSION
                    + "settlement/northland--southland/accord-2015\r\n";

    private static final String PREDICTED = "Eastland; Northland,coercion,shield,latent,,,retaliation,Alpha 2019,1,1,0,"
            + TENSION
            + "coercion/eastland--northland/shield\r\n";
    private static final String COERCION =
            "Eastland; Southland,coercion,shield,asserted,2016-07,2017-10,retaliation,Alpha 2019,1,1,0,"
                    + TENSION
                    + "coercion/eastland--southland/shield\r\n";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeProject() {
        FixtureProject.in(folder);
    }

    @Test
    void listsTensionsButNoRelationsAsCsv() {
        assertThat(call("--format", "csv"))
                .isEqualTo(new CommandRun(0, HEADER + BURDEN + PREDICTED + COERCION + INCIDENT + SETTLEMENT, ""));
    }

    @Test
    void alignsTheTableAndSaysWhatToTypeNext() {
        assertThat(call("--between", "northland,southland")).isEqualTo(new CommandRun(0, """
                         parties       | kind         | issue      | status   | since   | until | rule          | sources
                        ---------------+--------------+------------+----------+---------+-------+---------------+-----------
                         Northland;    | incident     | sighting   | asserted | 2018-12 |       | mutual blame  | Alpha
                         Southland     | tension      | of 2018    |          |         |       |               | 2019
                        ---------------+--------------+------------+----------+---------+-------+---------------+-----------
                         Northland;    | settlement   | Accord of  | argued   | 2019-08 |       | settlement    | Alpha
                         Southland     | tension      | 2015       |          |         |       | undermined    | 2019

                        status: how firm the grounds are. That the tension follows is the theory's inference.

                        The proof of the first:
                          entente why incident/northland--southland/sighting-2018

                        Also 1 relation:
                          entente tensions --between northland,southland --relations
                        """, ""));
    }

    @Test
    void printsJsonWithFullIris() {
        CommandRun call = call("--kind", "coercion", "--format", "json");

        assertThat(call.exitCode()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(JSON.parseAny(call.out())).isEqualTo(JSON.parseAny("""
                [ { "iri": "https://w3id.org/entente/id/tension/coercion/eastland--northland/shield",
                    "kind": "coercion",
                    "parties": [ "https://w3id.org/entente/id/state/eastland", "https://w3id.org/entente/id/state/northland" ],
                    "issue": "https://w3id.org/entente/id/policy/shield",
                    "status": "latent", "since": null, "until": null,
                    "rules": [ "https://w3id.org/entente/id/rule/retaliation" ],
                    "theories": [ "https://w3id.org/entente/id/theory/working" ],
                    "grounds": [ "https://w3id.org/entente/id/claim/alpha-2019/retaliation-predicted" ],
                    "claims": 1, "modes": { "prediction": 1 }, "publishers": [ ],
                    "label": "Coercion between Eastland and Northland over shield" },
                  { "iri": "https://w3id.org/entente/id/tension/coercion/eastland--southland/shield",
                    "kind": "coercion",
                    "parties": [ "https://w3id.org/entente/id/state/eastland", "https://w3id.org/entente/id/state/southland" ],
                    "issue": "https://w3id.org/entente/id/policy/shield",
                    "status": "asserted", "since": "2016-07", "until": "2017-10",
                    "rules": [ "https://w3id.org/entente/id/rule/retaliation" ],
                    "theories": [ "https://w3id.org/entente/id/theory/working" ],
                    "grounds": [ "https://w3id.org/entente/id/claim/alpha-2019/retaliation" ],
                    "claims": 1, "modes": { "fact": 1 }, "publishers": [ ],
                    "label": "Coercion between Eastland and Southland over shield" } ]
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WU,southland",
                "Southland,Western Union",
                "the western union, SOUTHLAND",
                "state:western-union",
                "https://w3id.org/entente/id/state/western-union"
            })
    void findsPartiesByAnyOfTheirNames(String between) {
        assertThat(call("--between", between, "--format", "csv")).isEqualTo(new CommandRun(0, HEADER + BURDEN, ""));
    }

    @Test
    void findsKindsByShortNameAndLabel() {
        assertThat(call("--kind", "INCIDENT", "--format", "csv")).isEqualTo(new CommandRun(0, HEADER + INCIDENT, ""));
        assertThat(call("--kind", "settlement tension", "--format", "csv"))
                .isEqualTo(new CommandRun(0, HEADER + SETTLEMENT, ""));
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(call("--between", "WU,eastland", "--kind", "burden"))
                .isEqualTo(new CommandRun(
                        0,
                        "",
                        "The rules infer no burden tension of the Western Union and Eastland from the claims.\n"));
        CommandRun json = call("--kind", "wedge", "--format", "json");
        assertThat(JSON.parseAny(json.out())).isEqualTo(JSON.parseAny("[]"));
        assertThat(json.err()).isEqualTo("The rules infer no wedge tension from the claims.\n");
    }

    @Test
    void refusesUnknownNamesAndListsTheKnown() {
        assertThat(call("--between", "Southland,Midland"))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "No state or party \"Midland\". Known: Eastland, Northland, Southland, Western Union.\n"));
        assertThat(call("--kind", "trade"))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "No kind of tension \"trade\". Known: burden, coercion, incident, settlement, wedge.\n"));
    }

    /** With facts alone only one of each pair of proofs of the burden is left, and nothing that is argued. */
    @Test
    void ignoresTheClaimsOfDoubtedModes() {
        String facts = BURDEN.replace("Alpha 2019,6,2,0", "Alpha 2019,5,1,0");
        assertThat(call("--doubt", "Reported,mode:argument,PREDICTION", "--format", "csv"))
                .isEqualTo(new CommandRun(0, HEADER + facts + COERCION + INCIDENT, ""));
        assertThat(call("--doubt", "fact", "--kind", "incident", "--format", "csv"))
                .isEqualTo(new CommandRun(
                        0, HEADER, "With --doubt fact the rules infer no incident tension from the claims.\n"));
    }

    @Test
    void showsWhatTheRulesOfATheoryInfer() {
        assertThat(call("--theory", "burden-sharing", "--format", "csv"))
                .isEqualTo(new CommandRun(0, HEADER + BURDEN, ""));
        assertThat(call(
                        "--theory",
                        "theory of BURDEN sharing,working",
                        "--between",
                        "Southland,Northland",
                        "--format",
                        "csv"))
                .isEqualTo(new CommandRun(0, HEADER + INCIDENT + SETTLEMENT, ""));
        assertThat(call("--theory", "quasi-alliance", "--relations", "--format", "csv")
                        .out())
                .contains("quasi-alliance/northland--southland/western-union");
        assertThat(call("--theory", "quasi-alliance", "--format", "csv"))
                .isEqualTo(new CommandRun(
                        0, HEADER, "With --theory quasi-alliance the rules infer no tension from the claims.\n"));
    }

    /** The rules of Snyder and of Cha alone; Anna Kim is an author of a theory as well as Tongfi Kim. */
    @Test
    void knowsTheoriesByTheirAuthors() {
        assertThat(theories("snyder")).containsExactly("alliance-dilemma");
        assertThat(theories("CHA,Snyder"))
                .contains("alliance-dilemma", "coordination")
                .doesNotContain("burden-sharing", "favour-of-the-patron", "working-rules");
        assertThat(theories("zeckhauser")).containsExactly("burden-sharing");
    }

    @Test
    void tellsWhatHeldAtAGivenTimeTheMostCertainFirst() {
        String header = HEADER.replace("until,rule", "until,then,rule");
        assertThat(call("--as-of", "2018-12", "--format", "csv"))
                .isEqualTo(new CommandRun(
                        0,
                        header
                                + INCIDENT.replace("2018-12,,", "2018-12,,certainly,")
                                + PREDICTED.replace("latent,,,", "latent,,,no begin told,"),
                        ""));
        assertThat(call("--as-of", "2019-11-18", "--between", "WU,southland", "--format", "csv"))
                .isEqualTo(new CommandRun(
                        0,
                        header
                                + BURDEN.replace("2019-11-19,,", "2019-11,,possibly,")
                                        .replace("payment demanded and talks broken off; ", "")
                                        .replace("6,2,0", "5,2,0"),
                        ""));
        CommandRun json = call("--as-of", "2016", "--kind", "coercion", "--format", "json");
        assertThat(JSON.parseAny(json.out()).getAsArray())
                .extracting(tension -> tension.getAsObject().getString("then"))
                .containsExactly("certainly", "no begin told");
        assertThat(call("--as-of", "2016", "--doubt", "prediction", "--kind", "incident", "--format", "csv"))
                .isEqualTo(new CommandRun(
                        0,
                        header,
                        "With --doubt prediction --as-of 2016 the rules infer no incident tension from the claims.\n"));
    }

    @Test
    void refusesModesTheoriesAndTimesThatAreNone() {
        assertThat(call("--doubt", "reported,fcat"))
                .isEqualTo(CommandRun.refused("No mode \"fcat\". Known: argument, attributed, counterfactual, fact,"
                        + " prediction, recommendation, reported."));
        assertThat(call("--theory", "snyder"))
                .isEqualTo(CommandRun.refused("No theory \"snyder\". Known: burden-sharing, quasi-alliance, working."));
        assertThat(call("--as-of", "2018-13"))
                .isEqualTo(CommandRun.refused(
                        "\"2018-13\" is no day, month or year. Write it as 2018-12-31, 2018-12 or 2018."));
    }

    @Test
    void refusesAnUnknownFormat() {
        assertThat(call("--format", "xml")).isEqualTo(CommandRun.refused("No --format xml: use table, csv or json."));
        assertThat(call("--format", "ttl"))
                .isEqualTo(CommandRun.refused("--format ttl does not fit a list of tensions: use table, csv or json."));
    }

    @Test
    void namesARelationAsWhyTakesIt() {
        assertThat(call("--relations").out())
                .endsWith("\nstatus: how firm the grounds are. That the relation follows is the theory's inference.\n"
                        + "\nThe proof of the first:\n"
                        + "  entente why quasi-alliance/northland--southland/western-union\n");
    }

    @Test
    void countsTheRelationsThatAreNotListed() {
        assertThat(call("--theory", "quasi-alliance"))
                .isEqualTo(new CommandRun(
                        0,
                        "\nAlso 1 relation:\n  entente tensions --theory quasi-alliance --relations\n",
                        "With --theory quasi-alliance the rules infer no tension from the claims.\n"));
    }

    /** Several of the project's theories are by a Kim; one alone is by Zeckhauser. */
    @Test
    void saysWhichTheoriesANameStandsFor() {
        CommandRun run = CommandRun.of("tensions", "--theory", "Kim,zeckhauser", "--format", "csv");
        assertThat(run.err()).startsWith("--theory Kim stands for ").hasLineCount(1);
        assertThat(run.err().replaceFirst(".* stands for ", "").split(", ")).hasSizeGreaterThan(1);
    }

    /** The paper is of 2019 and tells of the years before. */
    @ParameterizedTest
    @ValueSource(strings = {"1900", "9999"})
    void saysThatTheSourcesTellOfNothingThen(String time) {
        assertThat(call("--as-of", time, "--format", "csv").err())
                .containsPattern(
                        "--as-of " + time
                                + ": the sources tell of nothing then, only of \\d{4}-\\d{2}-\\d{2} to \\d{4}-\\d{2}-\\d{2}\\.");
        assertThat(call("--as-of", "2019", "--format", "csv").err()).isEmpty();
    }

    @Test
    void helpCarriesAnExample() {
        CommandRun call = call("--help");

        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).contains("Example:\n  entente tensions\n");
    }

    /** The theories of the project itself that are inferred with {@code --theory}. */
    private static Stream<String> theories(String names) {
        CommandRun run = CommandRun.of("tensions", "--theory", names, "--format", "json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JSON.parseAny(run.out()).getAsArray().stream()
                .flatMap(tension -> tension.getAsObject().get("theories").getAsArray().stream())
                .map(theory -> theory.getAsString().value().replaceFirst(".*/", ""))
                .distinct();
    }

    private static CommandRun call(String... options) {
        List<String> args = new ArrayList<>(List.of("--project", folder.toString(), "tensions"));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }
}
