package org.w3id.entente.source;

/**
 * A range of characters within a block, as {@code oa:TextPositionSelector} counts them: in Unicode code points, from 0.
 *
 * @param start the first character of the range
 * @param end the first character after it
 */
public record Span(int start, int end) {

    /** Whether the range holds no character at all. */
    public boolean isEmpty() {
        return start >= end;
    }

    /** Whether the range lies within a text of {@code length} code points. */
    public boolean fits(int length) {
        return 0 <= start && end <= length;
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
