package org.w3id.entente.site;

import java.util.List;

/**
 * Tensions, or relations, as their page lists them.
 *
 * @param relations whether these are relations and no tensions
 * @param times the columns of the timeline
 * @param rows one for each tension, the first begun first
 */
public record TensionsView(boolean relations, List<TensionEntry> entries, List<String> times, List<Row> rows) {

    /**
     * When one held.
     *
     * @param then for each of the times how certain it is that it held; empty where it cannot have held
     */
    public record Row(Mention tension, List<String> then) {}
}
