package org.w3id.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.entente.project.InputException;

class DecoratorsTest {

    private static Decorators read(String text) {
        return Decorators.in(Path.of("q.rq"), text);
    }

    @Test
    void readsWhatGrlcReads() {
        assertThat(read("""
                                #+ summary: "Who: one, or many?"
                                #+ description: >
                                #+   A text
                                #+   of two lines.
                                #+ method: GET
                                #+ tags:
                                #+   - one
                                #+   - two
                                #+ defaults:
                                #+   - state: state:japan
                                #+   - count: 3
                                # no decorator
                                ASK {}
                                """))
                .isEqualTo(new Decorators(
                        "Who: one, or many?",
                        "A text of two lines.",
                        List.of("one", "two"),
                        Map.of("state", "state:japan", "count", "3")));
    }

    @Test
    void mayBeAbsent() {
        assertThat(read("ASK {}")).isEqualTo(new Decorators("", "", List.of(), Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#+ summary: Who says: what?|q.rq:2:21: the decorators are not well-formed YAML: mapping values are not allowed here",
                "#+ just words|q.rq:2: write decorators as \"#+ name: value\"",
                "#+ tags: one|q.rq: \"tags\" must be a list: write \"#+ tags:\" and then \"#+   - word\"",
                "#+ defaults: one|q.rq: \"defaults\" must be a list: write \"#+ defaults:\" and then \"#+   - name: value\"",
            })
    void saysWhereTheyAreFaulty(String line, String message) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read("# a comment\n" + line + "\nASK {}"))
                .withMessage(message);
    }
}
