package org.w3id.entente.store;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/**
 * What a change makes of named graphs.
 *
 * @param before all their quads
 * @param after all their quads
 */
record Change(Set<Quad> before, Set<Quad> after) {

    boolean isNone() {
        return after.equals(before);
    }

    Stream<Quad> gained() {
        return after.stream().filter(quad -> !before.contains(quad));
    }

    /** Those that are on one side alone. */
    Stream<Quad> different() {
        return Stream.concat(before.stream().filter(quad -> !after.contains(quad)), gained());
    }
}
