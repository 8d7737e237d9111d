package org.w3id.entente.inference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BinaryOperator;

/**
 * From when to when something holds. Both bounds are fuzzy: something that began "in December 2018" holds possibly from
 * the 1st and certainly from the 31st. Of two bounds the one that decides when it <em>certainly</em> holds gives the
 * notation: begins are compared by their latest day, ends by their earliest.
 *
 * <p>Users see it as since and until. For a proof it is the {@link #intersect} of all it rests on; for a tension the
 * {@link #span} of its proofs: from the first begin that is known until the last proof has ended. So "since" does not
 * exclude that the tension is older, where a proof has no begin, nor promise that it held at every day since.
 *
 * @param begin when it began; null where that is unknown, which says nothing, not that it always held
 * @param end when it ended; null where it is open or unknown
 */
public record Period(Bound begin, Bound end) {

    /** Nothing is known of it. */
    public static final Period UNKNOWN = new Period(null, null);

    private static final Comparator<Bound> BEGINS =
            Comparator.comparing(Bound::latest).thenComparing(Bound::earliest);
    private static final Comparator<Bound> ENDS =
            Comparator.comparing(Bound::earliest).thenComparing(Bound::latest);

    /** When both hold. An unknown bound yields to a known one. */
    public Period intersect(Period other) {
        return new Period(
                either(begin, other.begin, (a, b) -> merge(later(a, b, BEGINS), a, b, Period::max)),
                either(end, other.end, (a, b) -> merge(earlier(a, b, ENDS), a, b, Period::min)));
    }

    /**
     * From when one of the two holds, until neither does; gaps are not told. An unknown begin yields to a known one (it
     * may well be the later), but an open or unknown end does not yield: nobody said that it is over.
     */
    public Period span(Period other) {
        return new Period(
                either(begin, other.begin, (a, b) -> merge(earlier(a, b, BEGINS), a, b, Period::min)),
                end == null || other.end == null
                        ? null
                        : merge(later(end, other.end, ENDS), end, other.end, Period::max));
    }

    /** Whether it can at no day have held: it begins, at the earliest, after its latest end. */
    public boolean isEmpty() {
        return begin != null && end != null && begin.earliest().isAfter(end.latest());
    }

    /** The begin in EDTF at the precision of its source; null where unknown. */
    public String since() {
        return begin == null ? null : begin.notation();
    }

    /** The end in EDTF at the precision of its source; null where open or unknown. */
    public String until() {
        return end == null ? null : end.notation();
    }

    /** The day from which it certainly holds; the first of all days where unknown. */
    LocalDate certainBegin() {
        return begin == null ? LocalDate.MIN : begin.latest();
    }

    private static Bound either(Bound a, Bound b, BinaryOperator<Bound> both) {
        if (a == null) {
            return b;
        }
        return b == null ? a : both.apply(a, b);
    }

    private static Bound merge(Bound deciding, Bound a, Bound b, BinaryOperator<LocalDate> choice) {
        return new Bound(
                choice.apply(a.earliest(), b.earliest()), choice.apply(a.latest(), b.latest()), deciding.notation());
    }

    private static Bound later(Bound a, Bound b, Comparator<Bound> order) {
        return order.compare(a, b) >= 0 ? a : b;
    }

    private static Bound earlier(Bound a, Bound b, Comparator<Bound> order) {
        return order.compare(a, b) <= 0 ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
