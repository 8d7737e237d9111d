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
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < header.size(); column++) {
            if (row.get(column).isEmpty()) {
                continue;
            }
            String name = header.get(column);
            String start = terminal.bold(name) + " ".repeat(names - name.length() + GAP);
            for (String line : Lines.wrap(row.get(column), Math.max(20, terminal.width() - names - GAP))) {
                text.append(start).append(line).append('\n');
                start = " ".repeat(names + GAP);
            }
        }
        return text.toString();
    }
}
