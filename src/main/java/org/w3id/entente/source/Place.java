package org.w3id.entente.source;

import java.util.Comparator;
import java.util.Optional;

/**
 * Where a passage stands in its paper. Places sort in reading order, a whole block before ranges within it.
 *
 * @param block the number of the block
 * @param range the characters within the block; none for the whole block
 */
public record Place(int block, Optional<Span> range) implements Comparable<Place> {

    private static final Comparator<Place> READING_ORDER = Comparator.comparingInt(Place::block)
            .thenComparing(place -> place.range.map(Span::start).orElse(-1))
            .thenComparing(place -> place.range.map(Span::end).orElse(-1));

    /** A range of characters. */
    public Place(int block, Span range) {
        this(block, Optional.of(range));
    }

    /** A whole block. */
    public Place(int block) {
        this(block, Optional.empty());
    }

    /** The last part of the passage's IRI: {@code 8} or {@code 8_248-340}. */
    public String name() {
        return range.map(span -> block + "_" + span).orElse(Integer.toString(block));
    }

    /** The block that the place lies in. */
    Place wholeBlock() {
        return new Place(block);
    }

    /** The characters that the place takes up in a block of {@code length} code points. */
    Span within(int length) {
        return range.orElse(new Span(0, length));
    }

    @Override
    public int compareTo(Place other) {
        return READING_ORDER.compare(this, other);
    }
}
