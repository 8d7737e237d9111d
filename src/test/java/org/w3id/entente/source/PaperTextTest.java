package org.w3id.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.entente.project.InputException;

class PaperTextTest {

    /** White_Space of the Unicode Character Database, file PropList.txt. */
    private static final List<Integer> WHITE_SPACE = IntStream.of(
                    0x9, 0xA, 0xB, 0xC, 0xD, 0x20, 0x85, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005,
                    0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)
            .boxed()
            .toList();

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("line feeds", "One\n\nTwo\n", List.of("One", "Two")),
                Arguments.of("carriage returns with line feeds", "One\r\nmore\r\n\r\nTwo", List.of("One more", "Two")),
                Arguments.of("carriage returns", "One\rmore\r\rTwo\r", List.of("One more", "Two")),
                Arguments.of("a CRLF is one line end", "One\r\nTwo", List.of("One Two")),
                Arguments.of(
                        "several blank lines, first and last ones", "\n\n\nOne\n\n\n\nTwo\n\n", List.of("One", "Two")),
                Arguments.of("a blank line of no-break spaces", "One\n\u00A0\u202F\nTwo", List.of("One", "Two")),
                Arguments.of("a line separator ends no line", "One\u2028\u2028Two", List.of("One Two")),
                Arguments.of("runs of white space, outer ones", "\u3000One \u00A0\t two\u2003", List.of("One two")),
                Arguments.of("a byte order mark, which only reading drops", "\uFEFFOne", List.of("\uFEFFOne")),
                Arguments.of("a zero-width space is text", "One\n\u200B\nTwo", List.of("One \u200B Two")),
                Arguments.of("a separator control is text", "One\u001C\n\n\u001C", List.of("One\u001C", "\u001C")),
                Arguments.of("combining characters", "Cafe\u0301", List.of("Caf\u00E9")),
                Arguments.of("a combining character after a line end", "a\n\u0301", List.of("a \u0301")),
                Arguments.of("compatibility characters stay", "\uFB01ve", List.of("\uFB01ve")),
                Arguments.of("nothing", "", List.of()),
                Arguments.of("only white space", " \n\u00A0\r\n", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void cutsIntoBlocks(String what, String text, List<String> blocks) {
        assertThat(PaperText.of(text).blocks().stream().map(Block::text)).isEqualTo(blocks);
    }

    @Test
    void numbersBlocksFromOne() {
        PaperText text = PaperText.of("# Title\n\n\nBody");
        assertThat(text.blocks()).containsExactly(new Block(1, "# Title"), new Block(2, "Body"));
        assertThat(text.block(2)).contains(new Block(2, "Body"));
        assertThat(text.block(0)).isEmpty();
        assertThat(text.block(3)).isEmpty();
    }

    @Test
    void foldsExactlyUnicodeWhiteSpace() {
        List<Integer> folded = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .filter(c -> NormalText.of(Character.toString(c)).isEmpty())
                .boxed()
                .toList();
        assertThat(folded).isEqualTo(WHITE_SPACE);
    }

    @Test
    void countsCodePoints() {
        Block block = new Block(1, "\uD83D\uDEA2 of \uD83D\uDEA2s");
        assertThat(block.length()).isEqualTo(7);
        assertThat(block.select(new Span(5, 7))).isEqualTo("\uD83D\uDEA2s");
        assertThat(block.places("\uD83D\uDEA2")).containsExactly(new Span(0, 1), new Span(5, 6));
    }

    @Test
    void hashesUtf8() {
        assertThat(new Block(1, "Caf\u00E9 \uD83D\uDEA2").sha256())
                .isEqualTo("552b61500052c5c08c76632b8fecff248239f8926f4f8b077196d6263936a1bf");
    }

    @Test
    void findsEveryPlace() {
        PaperText text = PaperText.of("anana\n\nNo\n\n\nCafe\u0301  ana");
        assertThat(text.places("ana"))
                .containsExactly(
                        new Place(1, new Span(0, 3)), new Place(1, new Span(2, 5)), new Place(3, new Span(5, 8)));
        assertThat(text.places(" Caf\u00E9\n ana")).containsExactly(new Place(3, new Span(0, 8)));
        assertThat(text.places("Cafe\u0301")).containsExactly(new Place(3, new Span(0, 4)));
        assertThat(text.places("No Caf\u00E9")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\n"})
    void looksForNoWhiteSpace(String sought) {
        PaperText text = PaperText.of("One two");
        assertThatThrownBy(() -> text.places(sought))
                .isInstanceOf(InputException.class)
                .hasMessage("The text to locate is empty. Give some words of the paper.");
    }

    @Test
    void readsUtf8(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), "\uFEFF\nCaf\u00E9\r\n\r\n\uD83D\uDEA2");
        assertThat(PaperText.read(file).blocks())
                .containsExactly(new Block(1, "Caf\u00E9"), new Block(2, "\uD83D\uDEA2"));
    }

    @Test
    void refusesAnotherEncoding(@TempDir Path folder) throws IOException {
        Path latin = Files.write(
                folder.resolve("latin.txt"), "One\r\nCaf\u00E9 two\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> PaperText.read(latin))
                .isInstanceOf(InputException.class)
                .hasMessage(latin + ":2:4: not valid UTF-8. Save the text as UTF-8.");
        Path truncated = Files.write(folder.resolve("truncated.txt"), new byte[] {'a', '\n', (byte) 0xC3});
        assertThatThrownBy(() -> PaperText.read(truncated))
                .isInstanceOf(InputException.class)
                .hasMessage(truncated + ":2:1: not valid UTF-8. Save the text as UTF-8.");
        Path utf16 = Files.write(folder.resolve("wide.txt"), "\uFEFFOne".getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> PaperText.read(utf16))
                .isInstanceOf(InputException.class)
                .hasMessage(utf16 + ":1:1: not valid UTF-8. Save the text as UTF-8.");
    }

    @Test
    void refusesWhatIsNoFile(@TempDir Path folder) {
        assertThatThrownBy(() -> PaperText.read(folder))
                .isInstanceOf(InputException.class)
                .hasMessage(folder + " is a folder. Name a text file.");
        Path missing = folder.resolve("missing.txt");
        assertThatThrownBy(() -> PaperText.read(missing))
                .isInstanceOf(InputException.class)
                .hasMessage("No such file: " + missing);
    }
}
