package org.w3id.entente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.entente.dataset.Reference;

/**
 * Compares what the data says about a paper with the paper's text.
 *
 * @param paper what the data says
 * @param text the text as it is
 */
public record Verification(Paper paper, PaperText text) {

    /** All that does not match, in the order of blocks; first the blocks, then the passages, then the claims. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        text.blocks().forEach(block -> checkBlock(block, problems));
        paper.passages().forEach(passage -> checkPassage(passage, problems));
        paper.claims().forEach(claim -> checkClaim(claim, problems));
        return List.copyOf(problems);
    }

    /** The text of {@code passage}; none where it does not lie in the text. */
    public Optional<String> textOf(Passage passage) {
        return text.block(passage.place().block()).flatMap(block -> {
            Span span = passage.place().within(block.length());
            return !span.isEmpty() && span.fits(block.length()) ? Optional.of(block.select(span)) : Optional.empty();
        });
    }

    private void checkBlock(Block block, List<Problem> problems) {
        Optional<Passage> listed = paper.block(block.number());
        if (listed.isEmpty()) {
            problems.add(problem(block.number(), "stands in the text, but the data does not list it"));
            return;
        }
        String expected = listed.flatMap(Passage::listing).orElseThrow().sha256();
        if (!expected.equals(block.sha256())) {
            problems.add(problem(
                    block.number(),
                    "the text is not the one that was cited; SHA-256 in the data " + expected + ", of the text "
                            + block.sha256()));
        }
    }

    private void checkPassage(Passage passage, List<Problem> problems) {
        Place place = passage.place();
        checkName("the passage", passage.path(), place, place, problems);
        if (place.range().isPresent()) {
            checkName(
                    "the oa:hasSource of " + passage.path(), passage.blockPath(), place, place.wholeBlock(), problems);
        }
        Optional<Block> block = text.block(place.block());
        if (block.isEmpty()) {
            problems.add(problem(
                    place.block(),
                    "passage " + place.name() + " lies beyond the text, which has "
                            + text.blocks().size() + " blocks"));
            return;
        }
        int length = block.get().length();
        Span span = place.within(length);
        if (span.isEmpty()) {
            problems.add(problem(
                    place.block(), "passage " + place.name() + " selects nothing: its end must be above its start"));
        } else if (!span.fits(length)) {
            problems.add(problem(
                    place.block(),
                    "passage " + place.name() + " is out of range: the block has " + length + " characters"));
        }
    }

    private void checkName(String what, String found, Place at, Place named, List<Problem> problems) {
        String expected = paper.name() + "/" + named.name();
        if (!found.equals(expected)) {
            problems.add(problem(at.block(), what + " is called " + found + ", but what it addresses is " + expected));
        }
    }

    private void checkClaim(PaperClaim claim, List<Problem> problems) {
        for (Passage passage : claim.passages()) {
            int number = passage.place().block();
            Optional<Passage.Listing> listing = paper.block(number).flatMap(Passage::listing);
            if (listing.isEmpty()) {
                problems.add(problem(number, "claim " + claim.name() + " cites a block that the data does not list"));
            } else if (!listing.get().citable()) {
                problems.add(problem(
                        number,
                        "claim " + claim.name() + " cites a block of role "
                                + listing.get().role() + ", which cannot be cited"));
            }
        }
    }

    private Problem problem(int block, String what) {
        return new Problem(new Reference(paper.label(), block).toString(), what);
    }
}
