package org.w3id.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.entente.source.Coverage.Gap;

class CoverageTest {

    /** Code points: "A 🚢 sails. " is 0-11, "It is late, " 11-23, "(very) " 23-30, "and dark." 30-39. */
    private static final String BODY = "A \uD83D\uDEA2 sails. It is late, (very) and dark.";

    private static final PaperText TEXT = PaperText.of("Title\n\n" + BODY + "\n\nA caption");

    static Stream<Arguments> coverings() {
        return Stream.of(
                Arguments.of("nothing", List.of(), List.of(new Gap(new Place(2), BODY))),
                Arguments.of("the whole block", List.of(new Place(2)), List.of()),
                Arguments.of("all in two ranges", List.of(at(0, 20), at(20, 39)), List.of()),
                Arguments.of("ranges that overlap", List.of(at(10, 39), at(0, 15)), List.of()),
                Arguments.of(
                        "all but white space and punctuation",
                        List.of(at(0, 9), at(11, 21), at(24, 28), at(30, 38)),
                        List.of()),
                Arguments.of(
                        "the middle",
                        List.of(at(11, 21)),
                        List.of(gap(0, 10, "A \uD83D\uDEA2 sails."), gap(21, 39, ", (very) and dark."))),
                Arguments.of("both ends", List.of(at(0, 10), at(30, 39)), List.of(gap(11, 29, "It is late, (very)"))),
                Arguments.of("all but an emoji", List.of(at(0, 2), at(3, 39)), List.of(gap(2, 3, "\uD83D\uDEA2"))),
                Arguments.of("a range beyond the block", List.of(at(0, 40)), List.of(gap(0, 39, BODY))),
                Arguments.of("another block", List.of(new Place(3)), List.of(new Gap(new Place(2), BODY))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("coverings")
    void listsWhatNoClaimCites(String cited, List<Place> places, List<Gap> gaps) {
        List<PaperClaim> claims = places.stream()
                .map(place ->
                        new PaperClaim("c", "fact", "h", "p", List.of(new Passage("", "", place, Optional.empty()))))
                .toList();
        List<Passage> blocks = List.of(block(1, "heading"), block(2, "article"), block(3, "caption"));
        Paper paper = new Paper("sea", "Sea", "sea.txt", blocks, claims);
        assertThat(new Coverage(paper, TEXT).gaps()).isEqualTo(gaps);
    }

    private static Place at(int start, int end) {
        return new Place(2, new Span(start, end));
    }

    private static Gap gap(int start, int end, String text) {
        return new Gap(at(start, end), text);
    }

    private static Passage block(int number, String role) {
        return new Passage("", "", new Place(number), Optional.of(new Passage.Listing("", role, true)));
    }
}
