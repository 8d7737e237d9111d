package org.w3id.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.RuleReader;

/** The text of a rule is its own lines, without the comment that belongs to the next. */
class RuleTextTest {

    private static final String FIRST = """
            [first:
                # inside
                (?a ent:hasAlly ?b)
                -> (?b ent:hasAlly ?a)]""";
    private static final String SECOND = "[second: (?a ent:hasAlly ?b) -> (?a ent:hasQuasiAlly ?b)]";

    @Test
    void commentOfTheNextRuleIsLeftOut(@TempDir Path folder) {
        Path file = folder.resolve("some.rules");
        FixtureProject.write(
                file,
                "@prefix ent: <https://w3id.org/entente/vocab/>\n\n# on the first\n" + FIRST
                        + "\n\n# on the second\n// as well\n" + SECOND + "\n\n# at the end\n");
        List<EntenteRule> rules = RuleReader.read(file);
        assertThat(rules).extracting(rule -> RuleText.of(rule, rules)).containsExactly(FIRST, SECOND);
    }
}
