package org.w3id.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.project.InputException;

class GivenTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2018, 2018-01-01, 2018-12-31",
        "2018-12, 2018-12-01, 2018-12-31",
        "2019-02, 2019-02-01, 2019-02-28",
        "2020-02, 2020-02-01, 2020-02-29",
        "2020-02-29, 2020-02-29, 2020-02-29",
        "0001, 0001-01-01, 0001-12-31"
    })
    void spansItsDays(String notation, LocalDate first, LocalDate last) {
        assertThat(GivenTime.parse(notation)).isEqualTo(new GivenTime(first, last, notation));
    }

    @Test
    void spacesAroundItDoNotMatter() {
        assertThat(GivenTime.parse(" 2018 ").notation()).isEqualTo("2018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18",
                "0000",
                "2018-",
                "2018-13",
                "2018-00",
                "2018-1",
                "2019-02-29",
                "2018-12-32",
                "12.2018",
                "December 2018",
                "2018/2019",
                "2018-12-31T00:00:00"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> GivenTime.parse(text))
                .isInstanceOf(InputException.class)
                .hasMessage("\"" + text + "\" is no day, month or year. Write it as 2018-12-31, 2018-12 or 2018.");
    }
}
