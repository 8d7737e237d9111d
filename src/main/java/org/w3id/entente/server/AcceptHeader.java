package org.w3id.entente.server;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.http.QuotedCSV;

/**
 * The media types that a client accepts. Jena's own list takes the best of all ranges that fit, so that
 * {@code text/html;q=0} beside a wildcard refuses nothing; here the most specific range decides.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, section 12.5.1</a>
 */
final class AcceptHeader {

    /** As RFC 9110, 5.6.2 has it. */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9a-z-]+");

    private static final Pattern QUALITY = Pattern.compile("\\d+(\\.\\d*)?|\\.\\d+");
    private static final String ANY = "*";

    /** One range; {@code parameters} tells how many it has beside the quality. */
    private record Range(String type, String subtype, int parameters, double quality) {

        boolean accepts(String mediaType) {
            return type.equals(ANY)
                    || mediaType.equals(type + "/" + subtype)
                    || subtype.equals(ANY) && mediaType.startsWith(type + "/");
        }

        /** Our formats have no parameters, so a range without any is nearer. */
        int specificity() {
            if (type.equals(ANY)) {
                return 0;
            }
            if (subtype.equals(ANY)) {
                return 1;
            }
            return parameters > 0 ? 2 : 3;
        }
    }

    private record Weighed<T>(T offer, Range by) {}

    private final List<Range> ranges;

    private AcceptHeader(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Of the values of all Accept headers of a request. What is no media range is passed over; nothing left accepts all. */
    static AcceptHeader of(Collection<String> values) {
        List<Range> ranges = new QuotedCSV(true, values.toArray(String[]::new))
                .getValues().stream().flatMap(value -> range(value).stream()).toList();
        return new AcceptHeader(ranges.isEmpty() ? List.of(new Range(ANY, ANY, 0, 1)) : ranges);
    }

    private static Optional<Range> range(String value) {
        String[] parts = value.split(";", -1);
        String[] names = parts[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
        if (names.length == 1 && names[0].equals(ANY)) {
            names = new String[] {ANY, ANY};
        }
        boolean wellFormed = names.length == 2
                && Arrays.stream(names).allMatch(name -> TOKEN.matcher(name).matches())
                && (!names[0].equals(ANY) || names[1].equals(ANY));
        return wellFormed ? ranges(names, parameters(parts)) : Optional.empty();
    }

    private static List<String> parameters(String[] parts) {
        return Arrays.stream(parts)
                .skip(1)
                .map(String::strip)
                .filter(parameter -> !parameter.isEmpty())
                .toList();
    }

    private static Optional<Range> ranges(String[] names, List<String> parameters) {
        Optional<String> quality = parameters.stream()
                .map(parameter -> parameter.toLowerCase(Locale.ROOT))
                .filter(parameter -> parameter.startsWith("q="))
                .map(parameter -> parameter.substring("q=".length()))
                .findFirst();
        if (quality.isPresent() && !QUALITY.matcher(quality.get()).matches()) {
            return Optional.empty();
        }
        int others = parameters.size() - (quality.isPresent() ? 1 : 0);
        double weight = Math.min(1, quality.map(Double::parseDouble).orElse(1.0));
        return Optional.of(new Range(names[0], names[1], others, weight));
    }

    /**
     * The offer of the highest quality; among equals the one that is asked for most specifically, then the first. Empty
     * if none is accepted.
     *
     * @param mediaType of an offer, lower case and without parameters
     */
    <T> Optional<T> best(List<T> offers, Function<T, String> mediaType) {
        return offers.stream()
                .flatMap(offer -> weighed(offer, mediaType.apply(offer)))
                .filter(weighed -> weighed.by().quality() > 0)
                .sorted(Comparator.<Weighed<T>>comparingDouble(
                                weighed -> -weighed.by().quality())
                        .thenComparing(weighed -> -weighed.by().specificity()))
                .map(Weighed::offer)
                .findFirst();
    }

    private <T> Stream<Weighed<T>> weighed(T offer, String mediaType) {
        return ranges.stream()
                .filter(range -> range.accepts(mediaType))
                .max(Comparator.comparingInt(Range::specificity).thenComparingDouble(Range::quality))
                .map(range -> new Weighed<>(offer, range))
                .stream();
    }
}
