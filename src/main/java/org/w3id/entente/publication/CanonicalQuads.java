package org.w3id.entente.publication;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.w3id.entente.project.InputException;

/**
 * Quads in an order, and with labels of blank nodes, that depend on nothing but what they say: two isomorphic datasets
 * give the same list. The labels of one graph are those of RDFC-1.0; those of a dataset are found in the same way, but are
 * not the same.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/">RDF Dataset Canonicalization (RDFC-1.0)</a>
 */
public final class CanonicalQuads {

    private CanonicalQuads() {}

    /**
     * One quad.
     *
     * @param quad with canonical labels of blank nodes
     * @param text its line in canonical N-Quads, or N-Triples if it is of the default graph; without the end of line
     */
    public record Line(Quad quad, String text) {}

    private record Sortable(byte[] key, Line line) {}

    /**
     * Each quad once, with its line, in the order of the lines.
     *
     * @throws InputException where blank nodes are so alike and entangled that they cannot be told apart in due time, or one
     *     stands in a triple term
     */
    public static List<Line> of(Collection<Quad> quads) {
        BlankLabels labels = BlankLabels.of(quads);
        return quads.stream()
                .map(labels::relabelled)
                .distinct()
                .map(quad -> sortable(new Line(quad, CanonicalText.of(quad))))
                // The standard sorts by code points, which is the order of UTF-8, not that of Java's strings.
                .sorted((a, b) -> Arrays.compareUnsigned(a.key(), b.key()))
                .map(Sortable::line)
                .toList();
    }

    /**
     * Finds out, for much less than {@link #of} takes, whether {@code quads} have canonical labels.
     *
     * @throws InputException as {@link #of}
     */
    public static void requireLabels(Collection<Quad> quads) {
        BlankLabels.of(quads);
    }

    private static Sortable sortable(Line line) {
        return new Sortable(line.text().getBytes(StandardCharsets.UTF_8), line);
    }
}
