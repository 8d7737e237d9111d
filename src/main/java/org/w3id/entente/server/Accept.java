package org.w3id.entente.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a request accepts. The most specific range that covers a media type tells its quality (RFC 9110, 12.5.1); a range
 * that cannot be read is passed over, and where none is left everything is accepted. Parameters of ranges are not looked at.
 */
final class Accept {

    private static final String ANY = "*";

    private final List<Range> ranges = new ArrayList<>();

    /** Reads the values of all Accept headers of one request. */
    Accept(Enumeration<String> headers) {
        while (headers.hasMoreElements()) {
            for (String part : headers.nextElement().split(",")) {
                Range.read(part).ifPresent(ranges::add);
            }
        }
        if (ranges.isEmpty()) {
            ranges.add(new Range(ANY, ANY, 1));
        }
    }

    /** The offer of the highest quality, the first of them where several are as good; empty where none is accepted. */
    <T> Optional<T> best(List<T> offers, Function<T, String> mediaType) {
        T best = null;
        double highest = 0;
        for (T offer : offers) {
            double quality = quality(mediaType.apply(offer));
            if (quality > highest) {
                best = offer;
                highest = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    private double quality(String mediaType) {
        return ranges.stream()
                .filter(range -> range.covers(mediaType))
                .max(Comparator.comparingInt(Range::specificity))
                .map(Range::quality)
                .orElse(0.0);
    }

    private record Range(String type, String subtype, double quality) {

        static Optional<Range> read(String text) {
            String[] parts = text.split(";");
            String[] names = parts[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
            if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
                return Optional.empty();
            }
            double quality = 1;
            for (int i = 1; i < parts.length; i++) {
                String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
                if (parameter.startsWith("q=")) {
                    if (!parameter.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
                        return Optional.empty();
                    }
                    quality = Double.parseDouble(parameter.substring(2));
                }
            }
            return Optional.of(new Range(names[0], names[1], quality));
        }

        boolean covers(String mediaType) {
            return type.equals(ANY)
                    || mediaType.equals(type + "/" + subtype)
                    || subtype.equals(ANY) && mediaType.startsWith(type + "/");
        }

        int specificity() {
            return (type.equals(ANY) ? 0 : 1) + (subtype.equals(ANY) ? 0 : 1);
        }
    }
}
