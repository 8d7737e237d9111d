package org.w3id.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void sortsInReadingOrder() {
        List<Place> ordered = List.of(
                new Place(2),
                new Place(2, new Span(0, 5)),
                new Place(2, new Span(3, 4)),
                new Place(2, new Span(3, 9)),
                new Place(10));
        assertThat(Stream.of(4, 3, 2, 1, 0).map(ordered::get).sorted()).containsExactlyElementsOf(ordered);
    }
}
