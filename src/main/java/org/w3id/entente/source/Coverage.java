package org.w3id.entente.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the article text of a paper that no claim cites.
 *
 * @param paper the paper's blocks and claims
 * @param text the text as it is
 */
public record Coverage(Paper paper, PaperText text) {

    /** The role of blocks every word of which is expected to be cited. */
    private static final String ARTICLE = "article";

    private static final Pattern WORDLESS = Pattern.compile("[\\p{IsWhite_Space}\\p{IsPunctuation}]*");

    /**
     * Text that no claim cites.
     *
     * @param place the range left out; the whole block where no claim cites any of it
     * @param text what stands there, never only white space and punctuation
     */
    public record Gap(Place place, String text) {}

    /** The gaps in blocks of article text, in reading order. A claim that cites a whole block covers all of it. */
    public List<Gap> gaps() {
        return text.blocks().stream()
                .filter(this::isArticle)
                .flatMap(block -> gapsIn(block).stream())
                .toList();
    }

    private boolean isArticle(Block block) {
        Optional<Passage.Listing> listing = paper.block(block.number()).flatMap(Passage::listing);
        return listing.isPresent() && listing.get().role().equals(ARTICLE);
    }

    private List<Gap> gapsIn(Block block) {
        List<Place> cited = paper.claims().stream()
                .flatMap(claim -> claim.passages().stream())
                .map(Passage::place)
                .filter(place -> place.block() == block.number())
                .toList();
        if (cited.isEmpty()) {
            return List.of(new Gap(new Place(block.number()), block.text()));
        }
        List<Gap> gaps = new ArrayList<>();
        for (Span span : uncovered(covered(cited, block.length()), block.length())) {
            if (!WORDLESS.matcher(block.select(span)).matches()) {
                Span trimmed = trimmed(block, span);
                gaps.add(new Gap(new Place(block.number(), trimmed), block.select(trimmed)));
            }
        }
        return gaps;
    }

    private static BitSet covered(List<Place> cited, int length) {
        BitSet covered = new BitSet(length);
        for (Place place : cited) {
            Span span = place.within(length);
            if (!span.isEmpty() && span.fits(length)) {
                covered.set(span.start(), span.end());
            }
        }
        return covered;
    }

    private static List<Span> uncovered(BitSet covered, int length) {
        List<Span> spans = new ArrayList<>();
        int start = covered.nextClearBit(0);
        while (start < length) {
            int next = covered.nextSetBit(start);
            int end = next < 0 ? length : next;
            spans.add(new Span(start, end));
            start = covered.nextClearBit(end);
        }
        return spans;
    }

    /** Without the space at either end, of which the normal form has at most one. */
    private static Span trimmed(Block block, Span span) {
        String selected = block.select(span);
        return new Span(
                selected.startsWith(" ") ? span.start() + 1 : span.start(),
                selected.endsWith(" ") ? span.end() - 1 : span.end());
    }
}
