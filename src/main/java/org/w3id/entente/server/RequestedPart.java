package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.ByteRange;

/**
 * What a request wants of a document: a part of its bytes, so that a broken download goes on where it ended, or all. Who
 * asks for several parts at once, or in a way that is none, gets all, as HTTP allows.
 *
 * @param status of HTTP
 * @param contentRange the header of that name, which a whole document has not
 * @param first the place of the first byte
 * @param length how many bytes
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14">RFC 9110, section 14</a>
 */
record RequestedPart(int status, Optional<String> contentRange, int first, int length) {

    private static final Pattern ONE =
            Pattern.compile("(?i)bytes=\\s*((?<first>\\d{1,18})-(?<last>\\d{1,18})?|-\\d{1,18})\\s*");

    /**
     * Of a document that is to be sent.
     *
     * @param etag strong, with its quotation marks
     * @param size of the document
     */
    static RequestedPart of(HttpServletRequest request, String etag, int size) {
        List<String> ranges = Collections.list(request.getHeaders("Range"));
        if (!request.getMethod().equals("GET")
                || ranges.size() != 1
                || !isOne(ranges.get(0))
                || !isSame(request, etag)) {
            return new RequestedPart(HttpServletResponse.SC_OK, Optional.empty(), 0, size);
        }
        List<ByteRange> satisfiable = ByteRange.parse(List.of(ranges.get(0).toLowerCase(Locale.ROOT)), size);
        if (satisfiable.isEmpty()) {
            return new RequestedPart(
                    HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE,
                    Optional.of(ByteRange.toNonSatisfiableHeaderValue(size)),
                    0,
                    0);
        }
        ByteRange range = satisfiable.get(0);
        return new RequestedPart(
                HttpServletResponse.SC_PARTIAL_CONTENT,
                Optional.of(range.toHeaderValue(size)),
                (int) range.first(),
                (int) range.getLength());
    }

    /** Whether {@code range} names one part, whose end is not before its beginning (RFC 9110, 14.1.1). */
    private static boolean isOne(String range) {
        Matcher one = ONE.matcher(range);
        return one.matches()
                && (one.group("last") == null
                        || Long.parseLong(one.group("first")) <= Long.parseLong(one.group("last")));
    }

    /** Whether the rest of what the client has is wanted. A date is no proof: other programs make other bytes of the same data. */
    private static boolean isSame(HttpServletRequest request, String etag) {
        List<String> conditions = Collections.list(request.getHeaders("If-Range"));
        return conditions.isEmpty() || conditions.equals(List.of(etag));
    }
}
