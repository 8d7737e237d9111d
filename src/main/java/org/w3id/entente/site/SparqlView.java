package org.w3id.entente.site;

import java.util.List;
import java.util.Optional;

/**
 * What the page on the endpoint shows.
 *
 * @param endpoint its address; empty where there is none
 * @param downloads the page on the files to query instead; empty where there is none
 * @param example a query to begin with
 * @param prefixes those that need no declaration
 * @param groups the stored queries
 */
public record SparqlView(
        Optional<String> endpoint,
        Optional<String> downloads,
        String example,
        List<String> prefixes,
        List<Group> groups) {

    /** The queries of one folder. */
    public record Group(String name, List<Entry> queries) {}

    /**
     * One query.
     *
     * @param page on it; empty where there is none
     * @param run its answer, with the values that its parameters have by default; empty where there is no endpoint
     */
    public record Entry(String name, String summary, Optional<String> page, Optional<String> run) {}
}
