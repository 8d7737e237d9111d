package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.experiment.Timeline;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.project.Project;

/** 41 months lie between July 2016 and November 2019, the first and the last day that bounds a proof of the fixture. */
class TimelineCommandTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeProject() {
        FixtureProject.in(folder);
    }

    /** Two characters a month: 16 months from July 2016 to October 2017, 12 from December 2018, 4, 1. */
    @Test
    void drawsABarPerTensionTheFirstBegunFirst() {
        assertThat(call())
                .isEqualTo(new CommandRun(
                        0,
                        """
                # certainly held   - possibly held   . possibly held, no begin told
                < begin unknown    > end open

                  2016        2017                    2018                    2019
                Coercion between Eastland and Southland over shield (asserted, since 2016-07, until 2017-10)
                  %s
                Incident tension between Northland and Southland over sighting of 2018 (asserted, since 2018-12)
                  %s%s >
                Settlement tension between Northland and Southland over Accord of 2015 (argued, since 2019-08)
                  %s%s >
                Burden-sharing tension between Southland and the Western Union over the talks of 2019 (asserted,
                since 2019-11-19)
                  %s## >
                Coercion between Eastland and Northland over shield (latent)
                < %s >
                """.formatted(
                                        "##".repeat(16),
                                        "  ".repeat(29),
                                        "##".repeat(12),
                                        "  ".repeat(37),
                                        "##".repeat(4),
                                        "  ".repeat(40),
                                        "..".repeat(41)),
                        ""));
    }

    @Test
    void countsYearsWhereMonthsDoNotFit() {
        assertThat(lines(40))
                .containsExactly(
                        "# certainly held   - possibly held   .",
                        "possibly held, no begin told",
                        "< begin unknown    > end open",
                        "",
                        "  2016  2017  2018  2019",
                        "Coercion between Eastland and Southland",
                        "over shield (asserted, since 2016-07,",
                        "until 2017-10)",
                        "  ############",
                        "Incident tension between Northland and",
                        "Southland over sighting of 2018",
                        "(asserted, since 2018-12)",
                        "              ############ >",
                        "Settlement tension between Northland and",
                        "Southland over Accord of 2015 (argued,",
                        "since 2019-08)",
                        "                    ###### >",
                        "Burden-sharing tension between Southland",
                        "and the Western Union over the talks of",
                        "2019 (asserted, since 2019-11-19)",
                        "                    ###### >",
                        "Coercion between Eastland and Northland",
                        "over shield (latent)",
                        "< ........................ >");
    }

    @Test
    void namesMonthsWhereThereIsRoom() {
        assertThat(lines(140))
                .contains(
                        "  2016              2017                                2018                                2019",
                        "  07 08 09 10 11 12 " + "01 02 03 04 05 06 07 08 09 10 11 12 ".repeat(2)
                                + "01 02 03 04 05 06 07 08 09 10 11");
    }

    @Test
    void printsBoundsForPrograms() {
        assertThat(call("--format", "csv").out().lines().limit(3))
                .containsExactly(
                        "tension,status,since,until,earliestBegin,latestBegin,earliestEnd,latestEnd,iri",
                        "Coercion between Eastland and Southland over shield,asserted,2016-07,2017-10,2016-07-01,2016-07-31,"
                                + "2017-10-01,2017-10-31,https://w3id.org/entente/id/tension/coercion/eastland--southland/shield",
                        "Incident tension between Northland and Southland over sighting of 2018,asserted,2018-12,,2018-12-01,"
                                + "2018-12-31,,,https://w3id.org/entente/id/tension/incident/northland--southland/sighting-2018");
        assertThat(JSON.parseAny(call("--format", "json").out()).getAsArray().get(1))
                .isEqualTo(JSON.parseAny("""
                        { "tension": "Incident tension between Northland and Southland over sighting of 2018",
                          "status": "asserted", "since": "2018-12", "until": null,
                          "earliestBegin": "2018-12-01", "latestBegin": "2018-12-31",
                          "earliestEnd": null, "latestEnd": null,
                          "iri": "https://w3id.org/entente/id/tension/incident/northland--southland/sighting-2018" }
                        """));
    }

    @Test
    void drawsNothingWhereNoTimeIsKnown() {
        assertThat(call("--relations"))
                .isEqualTo(new CommandRun(
                        0,
                        "Quasi-alliance between Northland and Southland through the Western Union (reported)\n",
                        ""));
    }

    @Test
    void saysThatThereIsNone(@TempDir Path empty) {
        FixtureProject.withoutData(empty);
        assertThat(CommandRun.of("--project", empty.toString(), "timeline"))
                .isEqualTo(new CommandRun(0, "", "The rules infer no tension from the claims.\n"));
    }

    @Test
    void refusesFormatsThatDoNotFit() {
        assertThat(call("--format", "ttl"))
                .isEqualTo(CommandRun.refused("--format ttl does not fit a timeline: use text, csv or json."));
        assertThat(call("--help").out()).contains("Example:\n  entente timeline\n");
    }

    private static List<String> lines(int width) {
        Terminal terminal = new Terminal(false, false, width);
        TensionInference inference = TensionInference.of(Project.in(folder));
        Timeline timeline = Timeline.of(
                inference.tensions().stream()
                        .filter(tension -> !tension.relation())
                        .toList(),
                inference.stated(),
                TimelineText.times(terminal));
        return new TimelineText(timeline, new Labels(inference.stated()), terminal).lines();
    }

    private static CommandRun call(String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "--project";
        args[1] = folder.toString();
        args[2] = "timeline";
        System.arraycopy(options, 0, args, 3, options.length);
        return CommandRun.of(args);
    }
}
