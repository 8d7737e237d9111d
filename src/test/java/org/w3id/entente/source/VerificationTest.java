package org.w3id.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final PaperText TEXT = PaperText.of("Title\n\nA \uD83D\uDEA2 sails.\n\nShare this");

    private static final Passage TITLE = block(1, "heading", false);
    private static final Passage BODY = block(2, "article", true);
    private static final Passage SHARING = block(3, "furniture", false);

    @Test
    void findsNothingWhereAllMatches() {
        Passage range = range(2, 2, 10);
        Verification verification = verification(List.of(TITLE, BODY, range, SHARING), claim(range, BODY));
        assertThat(verification.problems()).isEmpty();
        assertThat(verification.textOf(range)).contains("\uD83D\uDEA2 sails.");
        assertThat(verification.textOf(BODY)).contains("A \uD83D\uDEA2 sails.");
    }

    @Test
    void findsAChangedBlock() {
        String hash = "0".repeat(64);
        Passage changed =
                new Passage("sea/2", "sea/2", new Place(2), Optional.of(new Passage.Listing(hash, "article", true)));
        assertThat(verification(List.of(TITLE, changed, SHARING)).problems())
                .containsExactly(new Problem(
                        "Sea, block 2",
                        "the text is not the one that was cited; SHA-256 in the data " + hash + ", of the text "
                                + TEXT.blocks().get(1).sha256()));
    }

    @Test
    void findsBlocksMissingOnEitherSide() {
        Passage fourth =
                new Passage("sea/4", "sea/4", new Place(4), Optional.of(new Passage.Listing("0", "article", true)));
        Verification verification = verification(List.of(TITLE, BODY, fourth), claim(fourth));
        assertThat(verification.problems())
                .containsExactly(
                        new Problem("Sea, block 3", "stands in the text, but the data does not list it"),
                        new Problem("Sea, block 4", "passage 4 lies beyond the text, which has 3 blocks"));
        assertThat(verification.textOf(fourth)).isEmpty();
    }

    @Test
    void findsRangesThatSelectNothingOrTooMuch() {
        List<Passage> wrong = List.of(range(2, -1, 2), range(2, 3, 3), range(2, 5, 4), range(2, 2, 11), range(7, 0, 1));
        List<Passage> passages = new ArrayList<>(List.of(TITLE, BODY, SHARING));
        passages.addAll(wrong);
        Verification verification = verification(passages);
        assertThat(verification.problems())
                .containsExactly(
                        new Problem("Sea, block 2", "passage 2_-1-2 is out of range: the block has 10 characters"),
                        new Problem("Sea, block 2", "passage 2_3-3 selects nothing: its end must be above its start"),
                        new Problem("Sea, block 2", "passage 2_5-4 selects nothing: its end must be above its start"),
                        new Problem("Sea, block 2", "passage 2_2-11 is out of range: the block has 10 characters"),
                        new Problem("Sea, block 7", "passage 7_0-1 lies beyond the text, which has 3 blocks"));
        assertThat(wrong)
                .allSatisfy(passage -> assertThat(verification.textOf(passage)).isEmpty());
    }

    @Test
    void findsPassagesCalledOtherThanWhatTheyAddress() {
        Place place = new Place(2, new Span(0, 3));
        Passage misnamed = new Passage("sea/2_0-4", "sea/2", place, Optional.empty());
        Passage misplaced = new Passage("sea/2_0-3", "sea/1", place, Optional.empty());
        Passage foreign = new Passage("land/2_0-3", "land/2", place, Optional.empty());
        assertThat(verification(List.of(TITLE, BODY, misnamed, misplaced, foreign, SHARING))
                        .problems())
                .containsExactly(
                        new Problem(
                                "Sea, block 2", "the passage is called sea/2_0-4, but what it addresses is sea/2_0-3"),
                        new Problem(
                                "Sea, block 2",
                                "the oa:hasSource of sea/2_0-3 is called sea/1, but what it addresses is sea/2"),
                        new Problem(
                                "Sea, block 2", "the passage is called land/2_0-3, but what it addresses is sea/2_0-3"),
                        new Problem(
                                "Sea, block 2",
                                "the oa:hasSource of land/2_0-3 is called land/2, but what it addresses is sea/2"));
    }

    @Test
    void findsClaimsThatCiteWhatCannotBeCited() {
        Passage inTitle = range(1, 0, 5);
        Passage inSharing = range(3, 0, 5);
        assertThat(verification(List.of(TITLE, inTitle, BODY, inSharing), claim(inTitle, BODY, inSharing))
                        .problems())
                .containsExactly(
                        new Problem("Sea, block 3", "stands in the text, but the data does not list it"),
                        new Problem(
                                "Sea, block 1", "claim sailing cites a block of role heading, which cannot be cited"),
                        new Problem("Sea, block 3", "claim sailing cites a block that the data does not list"));
    }

    private static Verification verification(List<Passage> passages, PaperClaim... claims) {
        return new Verification(new Paper("sea", "Sea", "sea.txt", passages, List.of(claims)), TEXT);
    }

    private static PaperClaim claim(Passage... passages) {
        return new PaperClaim("sailing", "fact", "Ann Harbour", "A vessel is under way.", List.of(passages));
    }

    private static Passage block(int number, String role, boolean citable) {
        String sha256 = TEXT.block(number).orElseThrow().sha256();
        String path = "sea/" + number;
        return new Passage(path, path, new Place(number), Optional.of(new Passage.Listing(sha256, role, citable)));
    }

    private static Passage range(int block, int start, int end) {
        Place place = new Place(block, new Span(start, end));
        return new Passage("sea/" + place.name(), "sea/" + block, place, Optional.empty());
    }
}
