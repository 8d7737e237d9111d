package org.w3id.entente.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.TextFile;

/**
 * The text of a paper as numbered blocks; {@code docs/decisions/passages.md} says how a text is cut.
 *
 * @param blocks the blocks in the order of the text, numbered from 1 without a gap
 */
public record PaperText(List<Block> blocks) {

    /**
     * Reads a UTF-8 text file.
     *
     * @throws InputException where the file is missing, is a folder, cannot be read, or is not UTF-8 (with line and
     *     column of the first fault)
     */
    public static PaperText read(Path file) {
        return of(TextFile.read(file));
    }

    /** Cuts {@code text} into blocks. */
    public static PaperText of(String text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (String line : TextFile.LINE_END.split(text)) {
            if (NormalText.of(line).isEmpty()) {
                addBlock(blocks, lines);
            } else {
                lines.append(line).append('\n');
            }
        }
        addBlock(blocks, lines);
        return new PaperText(List.copyOf(blocks));
    }

    /** The block of this number, if the text has one. */
    public Optional<Block> block(int number) {
        return number >= 1 && number <= blocks.size() ? Optional.of(blocks.get(number - 1)) : Optional.empty();
    }

    /**
     * Every place where {@code sought} occurs, white space folded on both sides, in reading order.
     *
     * @throws InputException where {@code sought} holds nothing but white space
     */
    public List<Place> places(String sought) {
        String normal = NormalText.of(sought);
        if (normal.isEmpty()) {
            throw new InputException("The text to locate is empty. Give some words of the paper.");
        }
        return blocks.stream()
                .flatMap(block -> block.places(normal).stream().map(span -> new Place(block.number(), span)))
                .toList();
    }

    private static void addBlock(List<Block> blocks, StringBuilder lines) {
        String text = NormalText.of(lines.toString());
        if (!text.isEmpty()) {
            blocks.add(new Block(blocks.size() + 1, text));
        }
        lines.setLength(0);
    }
}
