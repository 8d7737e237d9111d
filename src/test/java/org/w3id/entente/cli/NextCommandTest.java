package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextCommandTest {

    @Test
    void quotesWhatAShellWouldTakeApart() {
        assertThat(NextCommand.of("why", "burden/a--b/c", "--scenario", "what $if \"so\"", "--limit", "20"))
                .isEqualTo("entente why burden/a--b/c --scenario \"what \\$if \\\"so\\\"\" --limit 20");
    }

    @Test
    void staysInOneLineHoweverLong() {
        String command = NextCommand.of("why", "a/" + "long--name-".repeat(10), "--all");
        WrappedText text = new WrappedText(40);
        text.addCommand(3, "There are more proofs of this tension than are shown here", command);

        assertThat(text.lines())
                .isEqualTo(List.of(
                        "   There are more proofs of this tension", "   than are shown here:", "     " + command));
    }
}
