package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code entente publish} refuses before it begins; the rest is held where sites are made. */
class PublishCommandTest {

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
}
