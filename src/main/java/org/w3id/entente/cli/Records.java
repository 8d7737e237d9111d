package org.w3id.entente.cli;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows one below the other, each cell with its name in front: for answers with too many columns for a table. Empty cells
 * are left out.
 *
 * @param header one name per column
 * @param rows the cells, as many per row as there are columns
 */
record Records(List<String> header, List<List<String>> rows) {

    private static final int GAP = 2;

    /** The lines of all rows, each with a line end, with a blank line between rows. */
    String text(Terminal terminal) {
        return rows.stream().map(row -> record(row, terminal)).collect(Collectors.joining("\n"));
    }

    private String record(List<String> row, Terminal terminal) {
        int names = header.stream().mapToInt(String::length).max().orElse(0);
        WrappedText text = new WrappedText(terminal.width());
        for (int column = 0; column < header.size(); column++) {
            if (!row.get(column).isEmpty()) {
                String name = header.get(column);
                text.add(0, terminal.bold(name) + " ".repeat(names - name.length() + GAP), row.get(column));
            }
        }
        return text.lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
