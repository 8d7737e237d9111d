package org.w3id.entente.site;

import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;

/**
 * One page that can be found.
 *
 * @param heading that of the page
 * @param kind what it is about; of what is less than a fact with how it is put forward
 * @param words further words, shown below the heading
 * @param hidden words that it is found by and that are not shown
 */
record SearchEntry(String path, String heading, String kind, String words, Rank rank, String hidden) {

    /** What comes first. */
    enum Rank {
        /** Claims and what they speak of. */
        SUBJECT,
        /** Queries, and what tells where and why claims and inferences stand. */
        MEANS,
        /** Terms of the vocabulary and concepts. */
        TERM
    }

    /** An array of its parts in their order, without names; the rank as a number. */
    JsonArray json() {
        JsonArray json = new JsonArray();
        Stream.of(path, heading, kind, words).forEach(json::add);
        json.add(rank.ordinal());
        json.add(hidden);
        return json;
    }
}
