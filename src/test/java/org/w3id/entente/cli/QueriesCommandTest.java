package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueriesCommandTest {

    private static final String PROJECT = "src/test/resources/query-project";

    @Test
    void listsAll() {
        assertThat(CommandRun.of("queries", "--project", PROJECT)).isEqualTo(CommandRun.done("""
                                claims
                                  by-state  What does a state demand?
                                  demands   Who demands something of whom?
                                  long      What do the claims say?
                                empty
                                  hanoi     What came out of the meeting?
                                people
                                  demands   Is anything demanded?

                                Tags: claim, demand, meeting
                                """));
    }

    @Test
    void listsThoseWithATag() {
        assertThat(CommandRun.of("queries", "--project", PROJECT, "--tag", "meeting"))
                .isEqualTo(CommandRun.done("""
                                empty
                                  hanoi  What came out of the meeting?

                                Tags: meeting
                                """));
        assertThat(CommandRun.of("queries", "--project", PROJECT, "--tag", "none"))
                .isEqualTo(new CommandRun(0, "", "No queries." + System.lineSeparator()));
    }

    @Test
    void listsAsJson() {
        CommandRun run = CommandRun.of("queries", "--project", PROJECT, "--tag", "meeting", "--format", "json");
        assertThat(run.out().replaceAll("\\s+", " ").strip())
                .isEqualTo(
                        "[ { \"group\" : \"empty\" , \"name\" : \"hanoi\" , \"summary\" : \"What came out of the meeting?\" ,"
                                + " \"description\" : \"The papers do not tell what came out of it.\" ,"
                                + " \"tags\" : [ \"meeting\" ] } ]");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void refusesOtherFormats() {
        assertThat(CommandRun.of("queries", "--project", PROJECT, "--format", "csv"))
                .isEqualTo(CommandRun.refused("--format csv does not fit a list of queries: use table or json."));
    }

    @Test
    void refusesAFolderThatIsNoProject() {
        CommandRun run = CommandRun.of("queries", "--project", "no-such-folder");
        assertThat(run.err()).startsWith("No folder no-such-folder");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
