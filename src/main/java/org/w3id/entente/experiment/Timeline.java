package org.w3id.entente.experiment;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.w3id.entente.inference.Bound;
import org.w3id.entente.inference.Proof;
import org.w3id.entente.inference.Tension;

/**
 * What held when.
 *
 * @param times the months, or where there are too many the years, from the first day that bounds one of the proofs to
 *     the last; none where no proof has a begin or end that is known
 * @param rows the tensions, the first begun first; those whose begin is unknown come last
 */
public record Timeline(List<GivenTime> times, List<Row> rows) {

    private static final Comparator<Tension> FIRST_BEGUN = Comparator.comparing(
                    (Tension tension) -> tension.period().begin() == null
                            ? LocalDate.MAX
                            : tension.period().begin().earliest())
            .thenComparing(tension -> tension.iri().getURI());

    /**
     * One tension.
     *
     * @param then whether it held at each of the times; empty where it cannot have held
     */
    public record Row(Tension tension, List<Optional<Then>> then) {}

    /** The timeline of {@code tensions} over at most {@code most} months, else over years. */
    public static Timeline of(List<Tension> tensions, Graph stated, int most) {
        List<GivenTime> times = times(tensions, most);
        List<AsOf> asOf = times.stream().map(time -> new AsOf(time, stated)).toList();
        return new Timeline(
                times,
                tensions.stream()
                        .sorted(FIRST_BEGUN)
                        .map(tension -> new Row(
                                tension,
                                asOf.stream()
                                        .map(time -> time.holding(tension).map(time::then))
                                        .toList()))
                        .toList());
    }

    private static List<GivenTime> times(List<Tension> tensions, int most) {
        TreeSet<LocalDate> days = new TreeSet<>(tensions.stream()
                .flatMap(tension -> tension.proofs().stream())
                .flatMap(Timeline::days)
                .toList());
        if (days.isEmpty()) {
            return List.of();
        }
        List<YearMonth> months = Stream.iterate(
                        YearMonth.from(days.first()),
                        month -> !month.isAfter(YearMonth.from(days.last())),
                        month -> month.plusMonths(1))
                .toList();
        Stream<String> notations = months.size() <= most
                ? months.stream().map(YearMonth::toString)
                : IntStream.rangeClosed(days.first().getYear(), days.last().getYear())
                        .mapToObj(year -> Year.of(year).toString());
        return notations.map(GivenTime::parse).toList();
    }

    private static Stream<LocalDate> days(Proof proof) {
        return Stream.of(proof.period().begin(), proof.period().end())
                .filter(bound -> bound != null)
                .flatMap(Timeline::days);
    }

    private static Stream<LocalDate> days(Bound bound) {
        return Stream.of(bound.earliest(), bound.latest()).filter(day -> !day.equals(LocalDate.MIN));
    }
}
