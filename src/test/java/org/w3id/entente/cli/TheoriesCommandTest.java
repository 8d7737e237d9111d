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

class TheoriesCommandTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeProject() {
        ExperimentProject.in(folder);
    }

    @Test
    void comparesTheTheoriesAndSaysWhereTheyDisagree() {
        assertThat(call()).isEqualTo(new CommandRun(0, """
                 theory         | literature          | rules | infers here           | claims | modes | publishers
                ----------------+---------------------+-------+-----------------------+--------+-------+------------
                 burden-sharing | A work on burdens   | 2     | 1 burden-sharing      | 6      | 2     | 0
                                |                     |       | tension               |        |       |
                ----------------+---------------------+-------+-----------------------+--------+-------+------------
                 quasi-alliance | A work on alignment | 1     | 1 quasi-alliance      | 2      | 2     | 0
                ----------------+---------------------+-------+-----------------------+--------+-------+------------
                 working        |                     | 3     | 2 coercion; 1         | 5      | 3     | 0
                                |                     |       | incident tension; 1   |        |       |
                                |                     |       | settlement tension    |        |       |

                Claims, modes and publishers on which it rests are counted apart. That is no
                score.

                Where theories disagree

                - Theory of burden sharing: A host that is asked to pay refuses.
                    for: The southern cabinet refuses to pay. [fact; author of Alpha; Alpha
                         2019, block 2]
                - Theory of quasi-alliances: An ally that is asked to pay gives way.
                    against: The southern cabinet refuses to pay. [fact; author of Alpha; Alpha
                             2019, block 2]

                The details of one:
                  entente theories burden-sharing
                """, ""));
    }

    @Test
    void showsOneInDetail() {
        assertThat(call("Quasi-Alliance")).isEqualTo(new CommandRun(0, """
                Theory of quasi-alliances (quasi-alliance)
                  Literature: A work on alignment
                  Rule: quasi-allies. {a} and {b} share the ally {patron} and are no allies.
                  Infers here: Quasi-alliance between Northland and Southland through the
                               Western Union
                               reported; rests on 2 claims: 1 attributed, 1 fact
                  Expects: An ally that is asked to pay gives way.
                    otherwise Theory of burden sharing: A host that is asked to pay refuses.
                    against: The southern cabinet refuses to pay. [fact; author of Alpha; Alpha
                             2019, block 2]
                    The refusal is told as fact.
                  Expects: Quasi-allies keep quiet.
                    the papers say nothing on it
                    Nobody tells of it.
                """, ""));
        assertThat(call("working hypothesis").out())
                .startsWith("Working hypothesis (working)\n  Literature: none; working rules of this project\n");
    }

    @Test
    void printsJsonWithFullIris() {
        assertThat(JSON.parseAny(call("quasi-alliance", "--format", "json").out()))
                .isEqualTo(JSON.parseAny("""
                [ { "iri": "https://w3id.org/entente/id/theory/quasi-alliance",
                    "label": "Theory of quasi-alliances",
                    "literature": [ "A work on alignment" ], "disputedBy": [],
                    "rules": [ "https://w3id.org/entente/id/rule/quasi-allies" ],
                    "infers": [
                      { "iri": "https://w3id.org/entente/id/relation/quasi-alliance/northland--southland/western-union",
                        "label": "Quasi-alliance between Northland and Southland through the Western Union",
                        "status": "reported",
                        "claims": 2, "modes": { "attributed": 1, "fact": 1 }, "publishers": [] } ],
                    "claims": 2, "modes": { "attributed": 1, "fact": 1 }, "publishers": [],
                    "expects": [
                      { "iri": "https://w3id.org/entente/id/expectation/allies-give-way",
                        "label": "allies give way", "expects": "An ally that is asked to pay gives way.",
                        "rivals": [ "https://w3id.org/entente/id/expectation/hosts-refuse" ],
                        "borneOutBy": [],
                        "contradictedBy": [
                          { "iri": "https://w3id.org/entente/id/claim/alpha-2019/refusal", "mode": "fact",
                            "paraphrase": "The southern cabinet refuses to pay.",
                            "passages": [ "Alpha 2019, block 2" ] } ],
                        "reason": "The refusal is told as fact." },
                      { "iri": "https://w3id.org/entente/id/expectation/quiet",
                        "label": "quiet", "expects": "Quasi-allies keep quiet.", "rivals": [],
                        "borneOutBy": [], "contradictedBy": [], "reason": "Nobody tells of it." } ] } ]
                """));
        assertThat(JSON.parseAny(call("--format", "json").out()).getAsArray()).hasSize(3);
    }

    @Test
    void refusesWhatIsNoTheory() {
        assertThat(call("realism"))
                .isEqualTo(
                        CommandRun.refused("No theory \"realism\". Known: burden-sharing, quasi-alliance, working."));
        assertThat(call("--format", "csv"))
                .isEqualTo(CommandRun.refused("--format csv does not fit theories: use table or json."));
    }

    /** In the project itself a theory goes by the family names of those whose work it refers to. */
    @Test
    void knowsTheProjectsTheoriesByTheirAuthors() {
        assertThat(CommandRun.of("theories", "snyder").out()).startsWith("the security dilemma in alliances (");
        assertThat(CommandRun.of("theories", "olson").out()).startsWith("burden sharing in alliances (");
    }

    @Test
    void helpCarriesAnExample() {
        assertThat(call("--help").out()).contains("Example:\n  entente theories\n");
    }

    private static CommandRun call(String... options) {
        List<String> args = new ArrayList<>(List.of("--project", folder.toString(), "theories"));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }
}
