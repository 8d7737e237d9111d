package org.w3id.entente.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import com.github.freva.asciitable.Styler;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table in plain characters. Where it does not fit the width of the terminal, cells are wrapped, never cut, and lines
 * part the rows. Words stay whole, but for long names, which may break behind a hyphen or a slash.
 *
 * @param header one name per column
 * @param rows the cells, as many per row as there are columns
 */
record Table(List<String> header, List<List<String>> rows) {

    /**
     * Cells up to one of these lengths stay in one line, so that names are not torn apart beside a long text: the
     * first with which the table fits.
     */
    private static final int[] KEPT_WHOLE = {24, 20, 16, 12, 8, 0};

    private static final int PADDING = 2;

    private static final Pattern LONG_WORD = Pattern.compile("\\S{31,}");
    private static final Pattern BREAK = Pattern.compile("\\G(?=\\S{31})(\\S{1,29}[-/])");

    /** Whether no cell has to be wrapped. */
    boolean fits(Terminal terminal) {
        return width(this::naturalWidth) <= terminal.width();
    }

    /** The table, or where words would have to be torn apart to fit it in, its rows one below the other. */
    String readable(Terminal terminal) {
        boolean wordsFit = width(column -> leastWidth(column, 0)) <= terminal.width();
        return wordsFit ? text(terminal) : new Records(header, rows).text(terminal);
    }

    /** The lines of the table, each with a line end and none with blanks at its end. */
    String text(Terminal terminal) {
        return fits(terminal)
                ? text(terminal, AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
                : folded().text(terminal, AsciiTable.BASIC_ASCII_NO_OUTSIDE_BORDER);
    }

    private Table folded() {
        return new Table(
                header,
                rows.stream()
                        .map(row -> row.stream().map(Table::folded).toList())
                        .toList());
    }

    private static String folded(String cell) {
        return LONG_WORD
                .matcher(cell)
                .replaceAll(word ->
                        Matcher.quoteReplacement(BREAK.matcher(word.group()).replaceAll("$1\n")));
    }

    private String text(Terminal terminal, Character[] border) {
        int kept = IntStream.of(KEPT_WHOLE)
                .filter(length -> width(column -> leastWidth(column, length)) <= terminal.width())
                .findFirst()
                .orElse(0);
        Column[] columns = IntStream.range(0, header.size())
                .mapToObj(column -> column(column, leastWidth(column, kept)))
                .toArray(Column[]::new);
        int least = width(column -> columns[column].getMinWidth());
        String table = AsciiTable.builder()
                .lineSeparator("\n")
                .border(border)
                .maxTableWidth(Math.max(least, terminal.width()))
                .styler(boldHeader(terminal))
                .data(columns, rows.stream().map(List::toArray).toArray(Object[][]::new))
                .asString();
        return table.lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private Column column(int index, int minWidth) {
        return new Column()
                .header(header.get(index))
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .minWidth(minWidth)
                .maxWidth(Integer.MAX_VALUE, OverflowBehaviour.NEWLINE);
    }

    private int naturalWidth(int column) {
        return longest(column, "\\R") + PADDING;
    }

    private int leastWidth(int column, int kept) {
        return Math.min(naturalWidth(column), Math.max(kept, longest(column, "\\s+")) + PADDING);
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

    /** All columns, and the lines between them. */
    private int width(IntUnaryOperator ofColumn) {
        return IntStream.range(0, header.size()).map(ofColumn).sum() + header.size() - 1;
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
