package org.w3id.entente.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows that are shown together.
 *
 * @param rows the rows
 * @param graphs the named graphs that say all of it; empty where the rows stand in different ones and say so themselves
 * @param why why all of it is so; null where it is stated, or where the rows say themselves why
 */
public record RowTable(List<Row> rows, List<Mention> graphs, Row.Why why) {

    /** {@code rows}, with what is common to all of them told once. */
    static RowTable of(List<Row> rows) {
        return of(rows, null);
    }

    /** The same, for one reason. */
    static RowTable of(List<Row> rows, Row.Why why) {
        Set<List<Mention>> graphs = rows.stream()
                .flatMap(row -> row.values().stream())
                .map(Row.Value::graphs)
                .collect(Collectors.toSet());
        if (graphs.size() != 1) {
            return new RowTable(rows, List.of(), why);
        }
        return new RowTable(
                rows.stream().map(RowTable::withoutGraphs).toList(),
                graphs.iterator().next(),
                why);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private static Row withoutGraphs(Row row) {
        return new Row(
                row.property(),
                row.values().stream()
                        .map(value -> new Row.Value(value.what(), value.parts(), List.of(), value.why()))
                        .toList());
    }
}
