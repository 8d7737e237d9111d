package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "absent",
            value = {
                "absent, 100",
                "'', 100",
                "abc, 100",
                "9, 100",
                "10, 10",
                "80, 80",
                "9999, 9999",
                "10000, 100",
                "080, 100"
            })
    void takesTheWidthFromColumnsWhereItIsSensible(String columns, int width) {
        assertThat(Terminal.width(columns)).isEqualTo(width);
    }
}
