package org.w3id.entente.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import com.github.freva.asciitable.Styler;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table in plain characters. Cells that do not fit the width of the terminal are wrapped, never cut; then lines part
 * the rows.
 *
 * @param header one name per column
 * @param rows the cells, as many per row as there are columns
 */
record Table(List<String> header, List<List<String>> rows) {

    /** Cells up to this length stay in one line, so that names are not torn apart beside a long text. */
    private static final int KEPT_WHOLE = 16;

    private static final int PADDING = 2;

    /** The lines of the table, each with a line end and none with blanks at its end. */
    String text(Terminal terminal) {
        Column[] columns =
                IntStream.range(0, header.size()).mapToObj(this::column).toArray(Column[]::new);
        int natural = sum(IntStream.range(0, header.size()).map(this::naturalWidth));
        int least = sum(Arrays.stream(columns).mapToInt(Column::getMinWidth));
        boolean wraps = natural > terminal.width();
        String table = AsciiTable.builder()
                .lineSeparator("\n")
                .border(
                        wraps
                                ? AsciiTable.BASIC_ASCII_NO_OUTSIDE_BORDER
                                : AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
                .maxTableWidth(Math.max(least, terminal.width()))
                .styler(boldHeader(terminal))
                .data(columns, rows.stream().map(List::toArray).toArray(Object[][]::new))
                .asString();
        return table.lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private Column column(int index) {
        return new Column()
                .header(header.get(index))
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .minWidth(Math.min(naturalWidth(index), Math.max(KEPT_WHOLE, longestWord(index)) + PADDING))
                .maxWidth(Integer.MAX_VALUE, OverflowBehaviour.NEWLINE);
    }

    private int naturalWidth(int column) {
        return longest(column, "\\R") + PADDING;
    }

    private int longestWord(int column) {
        return longest(column, "\\s+");
    }

    private int longest(int column, String separator) {
        return IntStream.rangeClosed(0, rows.size())
                .mapToObj(
                        row -> row == 0 ? header.get(column) : rows.get(row - 1).get(column))
                .flatMap(cell -> Arrays.stream(cell.split(separator)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The widths of all columns and of the lines between them. */
    private int sum(IntStream widths) {
        return widths.sum() + header.size() - 1;
    }

    private static Styler boldHeader(Terminal terminal) {
        return new Styler() {
            @Override
            public List<String> styleHeader(Column column, int index, List<String> lines) {
                return lines.stream().map(terminal::bold).toList();
            }
        };
    }
}
