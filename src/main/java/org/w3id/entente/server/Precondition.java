package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.jetty.http.EtagUtils;
import org.eclipse.jetty.http.QuotedCSV;

/**
 * What the conditions of a request come to.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2">RFC 9110, section 13.2.2</a>
 */
enum Precondition {
    /** The document is to be sent. */
    HOLDS,
    /** The client has it already: 304. */
    NOT_MODIFIED,
    /** It is not the one that the client asks for: 412. */
    FAILED;

    private static final String ANY = "*";
    private static final String WEAK = "W/";

    /**
     * For a document that there is.
     *
     * @param etag strong, with its quotation marks
     */
    static Precondition of(HttpServletRequest request, String etag, Instant modified) {
        if (!matchIsMet(request, etag, modified)) {
            return FAILED;
        }
        Optional<List<String>> noneMatch = tags(request, "If-None-Match");
        if (noneMatch.isPresent()) {
            boolean known = noneMatch.get().stream().anyMatch(tag -> isAny(tag) || matches(etag, withoutWeakness(tag)));
            return known ? NOT_MODIFIED : HOLDS;
        }
        OptionalLong since = date(request, "If-Modified-Since");
        return since.isPresent() && seconds(modified) <= since.getAsLong() ? NOT_MODIFIED : HOLDS;
    }

    private static boolean matchIsMet(HttpServletRequest request, String etag, Instant modified) {
        Optional<List<String>> match = tags(request, "If-Match");
        if (match.isPresent()) {
            return match.get().stream().anyMatch(tag -> isAny(tag) || matches(etag, tag));
        }
        OptionalLong since = date(request, "If-Unmodified-Since");
        return since.isEmpty() || seconds(modified) <= since.getAsLong();
    }

    private static Optional<List<String>> tags(HttpServletRequest request, String header) {
        List<String> values = Collections.list(request.getHeaders(header));
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuotedCSV(true, values.toArray(String[]::new)).getValues());
    }

    private static boolean isAny(String tag) {
        return tag.equals(ANY);
    }

    // What is sent compressed has a tag of its own, with a suffix.
    private static boolean matches(String etag, String tag) {
        return EtagUtils.matches(etag, tag);
    }

    private static String withoutWeakness(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }

    /** In milliseconds, of whole seconds as all dates in HTTP are; empty where it is missing or no date. */
    private static OptionalLong date(HttpServletRequest request, String header) {
        try {
            long date = request.getDateHeader(header);
            return date < 0 ? OptionalLong.empty() : OptionalLong.of(date);
        } catch (IllegalArgumentException noDate) {
            return OptionalLong.empty();
        }
    }

    private static long seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
    }
}
