package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code entente publish} refuses before it begins; the rest is held where sites are made. */
class PublishCommandTest {

    @TempDir
    private Path temp;

    @Test
    void refusesABaseThatIsNoAddress() {
        for (String base : new String[] {
            "example.org", "ftp://example.org/", "https://example.org/?x", "https://a b/", "javascript:alert(1)"
        }) {
            assertThat(CommandRun.of("publish", "never-made", "--base", base))
                    .isEqualTo(CommandRun.refused(
                            "--base must be an address that begins with http:// or https:// and has no \"?\" or \"#\", not \""
                                    + base + "\": for example https://example.org/entente/"));
        }
    }

    @Test
    void refusesAPlaceBeforeTheGraphIsBuilt() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertThat(publish(file))
                .isEqualTo(CommandRun.refused(file + " is no folder. Name one that is empty or not there yet."));
        Path below = file.resolve("site");
        assertThat(publish(below))
                .isEqualTo(CommandRun.refused(
                        below + " cannot be a folder, since " + file + " is none. Name another one."));
        Path others = Files.createDirectory(temp.resolve("others"));
        Files.writeString(others.resolve("thesis.txt"), "years of work");
        assertThat(publish(others))
                .isEqualTo(CommandRun.refused(others + " holds files, and no site that Entente published. Name a folder"
                        + " that is empty, or not there yet, or one that \"entente publish\" made."));
        assertThat(others).isDirectoryContaining(entry -> entry.endsWith("thesis.txt"));
    }

    /** The data are at fault, and the place is left as it was: not even a folder is made. */
    @Test
    void leavesNothingWhereTheGraphCannotBeBuilt() {
        Path folder = temp.resolve("site");

        CommandRun run = publish(folder);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("claims.ttl:1:");
        assertThat(folder).doesNotExist();
    }

    private CommandRun publish(Path folder) {
        return CommandRun.of("publish", folder.toString(), "--project", BrokenProject.in(temp.resolve("project")));
    }
}
