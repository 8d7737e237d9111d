package org.w3id.entente.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final Bound DECEMBER = bound("2018-12-01", "2018-12-31", "2018-12");
    private static final Bound DAY = bound("2018-12-20", "2018-12-20", "2018-12-20");
    private static final Bound NEXT_YEAR = bound("2019-01-01", "2019-12-31", "2019");

    @Test
    void intersectionBeginsWhenBothCertainlyHold() {
        assertThat(new Period(DECEMBER, null).intersect(new Period(DAY, null)))
                .isEqualTo(new Period(bound("2018-12-20", "2018-12-31", "2018-12"), null));
        assertThat(new Period(NEXT_YEAR, null).intersect(new Period(DECEMBER, null)))
                .isEqualTo(new Period(NEXT_YEAR, null));
    }

    @Test
    void intersectionEndsWhenOneCeasesToHoldForCertain() {
        assertThat(new Period(null, DECEMBER).intersect(new Period(null, DAY)))
                .isEqualTo(new Period(null, bound("2018-12-01", "2018-12-20", "2018-12")));
    }

    @Test
    void whatIsUnknownYieldsInAnIntersection() {
        Period known = new Period(DECEMBER, NEXT_YEAR);

        assertThat(known.intersect(Period.UNKNOWN)).isEqualTo(known);
        assertThat(Period.UNKNOWN.intersect(known)).isEqualTo(known);
        assertThat(Period.UNKNOWN.intersect(Period.UNKNOWN)).isEqualTo(Period.UNKNOWN);
    }

    @Test
    void spanBeginsWithTheFirstKnownBeginAndEndsWithTheLastEnd() {
        assertThat(new Period(DAY, DAY).span(new Period(NEXT_YEAR, NEXT_YEAR))).isEqualTo(new Period(DAY, NEXT_YEAR));
        assertThat(Period.UNKNOWN.span(new Period(DAY, DAY))).isEqualTo(new Period(DAY, null));
        assertThat(new Period(DECEMBER, null).span(new Period(DAY, DAY)))
                .isEqualTo(new Period(bound("2018-12-01", "2018-12-20", "2018-12-20"), null));
    }

    @Test
    void ofEqualBoundsTheFirstGivesTheNotation() {
        Period first = new Period(DECEMBER, DECEMBER);
        Bound otherwise = bound("2018-12-01", "2018-12-31", "2018-12-01/2018-12-31");
        Period second = new Period(otherwise, otherwise);

        assertThat(first.intersect(second)).isEqualTo(first);
        assertThat(second.intersect(first)).isEqualTo(second);
        assertThat(first.span(second)).isEqualTo(first);
        assertThat(second.span(first)).isEqualTo(second);
    }

    @Test
    void isEmptyOnlyIfThereCanHaveBeenNoDay() {
        assertThat(new Period(NEXT_YEAR, DAY).isEmpty()).isTrue();
        assertThat(new Period(DECEMBER, DAY).isEmpty()).isFalse();
        assertThat(new Period(DAY, DECEMBER).isEmpty()).isFalse();
        assertThat(new Period(DAY, null).isEmpty()).isFalse();
        assertThat(Period.UNKNOWN.isEmpty()).isFalse();
    }

    private static Bound bound(String earliest, String latest, String notation) {
        return new Bound(LocalDate.parse(earliest), LocalDate.parse(latest), notation);
    }
}
