package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Table TABLE = new Table(
            List.of("who", "what"),
            List.of(
                    List.of("South Korea", "pays for a building in full"),
                    List.of("Japan", "a-word-that-is-longer-than-the-whole-line"),
                    List.of("", "two\nlines")));

    private static Terminal plain(int width) {
        return new Terminal(false, false, width);
    }

    @Test
    void fitsItsContent() {
        assertThat(TABLE.text(plain(80))).isEqualTo("""
                         who         | what
                        -------------+-------------------------------------------
                         South Korea | pays for a building in full
                         Japan       | a-word-that-is-longer-than-the-whole-line
                                     | two
                                     | lines
                        """);
    }

    @Test
    void wrapsButCutsNoWord() {
        assertThat(new Table(TABLE.header(), TABLE.rows().subList(0, 1)).text(plain(30)))
                .isEqualTo("""
                         who         | what
                        -------------+----------------
                         South Korea | pays for a
                                     | building in
                                     | full
                        """);
        assertThat(new Table(List.of("what"), List.of(List.of("awordthatislongerthanthewholeline"))).text(plain(20)))
                .contains("awordthatislongerthanthewholeline");
    }

    @Test
    void breaksLongNamesBehindHyphensAndSlashes() {
        Table table = new Table(
                List.of("claim", "verb"),
                List.of(List.of("alpha-2020/a-name-that-takes-more-than-thirty-characters", "demands")));
        assertThat(table.text(plain(42))).isEqualTo("""
                         claim                         | verb
                        -------------------------------+---------
                         alpha-2020/a-name-that-takes- | demands
                         more-than-thirty-characters   |
                        """);
        assertThat(table.text(plain(80))).contains("alpha-2020/a-name-that-takes-more-than-thirty-characters");
    }

    @Test
    void showsTheHeaderInBoldOnATerminal() {
        Table table = new Table(List.of("who"), List.of(List.of("Japan")));
        assertThat(table.text(new Terminal(true, true, 80))).isEqualTo("\u001b[1m who   \u001b[0m\n-------\n Japan\n");
        assertThat(table.text(new Terminal(true, false, 80))).isEqualTo(" who\n-------\n Japan\n");
    }

    @Test
    void mayHaveNoRows() {
        assertThat(new Table(List.of("who"), List.of()).text(Terminal.PLAIN)).isEqualTo(" who\n-----\n");
    }
}
