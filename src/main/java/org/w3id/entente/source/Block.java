package org.w3id.entente.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of a paper's text: what stands between two blank lines.
 *
 * @param number its place in the text, from 1; every block counts, headings and furniture too
 * @param text the normal form of the block, never empty
 */
public record Block(int number, String text) {

    /** The length of the text in code points. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** The SHA-256 of the text as UTF-8, in 64 lower-case hexadecimal digits. */
    public String sha256() {
        return Sha256.of(text);
    }

    /** The text within {@code span}, which must fit the block. */
    public String select(Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        return text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
    }

    /** Every place of {@code sought}, a text in normal form that is not empty; places may overlap. */
    List<Span> places(String sought) {
        List<Span> places = new ArrayList<>();
        int length = sought.codePointCount(0, sought.length());
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            int start = text.codePointCount(0, at);
            places.add(new Span(start, start + length));
        }
        return places;
    }
}
