package org.w3id.entente.endpoint;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.w3id.entente.project.InputException;

/**
 * The triples of a graph in the order and with the hash that RDFC-1.0 (RDF Dataset Canonicalization, W3C 2024) gives them.
 * Neither depends on the order of the triples or on the labels of blank nodes.
 *
 * @param lines one for each triple, sorted
 * @param hash SHA-256 of the lines, in hexadecimal: 64 characters
 */
record CanonicalGraph(List<Line> lines, String hash) {

    private static final String SHA_256 = "SHA-256";

    /** Some graphs, which nobody means to write, would keep the algorithm busy for years. */
    private static final long STEPS = 1_000_000;

    private static final long STEPS_FOR_A_TRIPLE = 1_000;

    /**
     * One triple.
     *
     * @param triple as it was given
     * @param text as a line of canonical N-Quads, with its line end
     */
    record Line(Triple triple, String text) {}

    private record Sortable(byte[] key, Line line) {}

    /**
     * The graph of {@code triples}, of which each counts once.
     *
     * @throws InputException where blank nodes are so alike and entangled that they cannot be told apart in due time, or a
     *     triple holds another triple
     */
    static CanonicalGraph of(Collection<Triple> triples) {
        Collection<Triple> distinct = new LinkedHashSet<>(triples);
        Map<String, String> labels = labels(distinct);
        MessageDigest digest = sha256();
        List<Line> lines = distinct.stream()
                .map(triple -> {
                    String text = QuadText.of(triple).line(labels);
                    return new Sortable(text.getBytes(StandardCharsets.UTF_8), new Line(triple, text));
                })
                // The standard sorts by code points, which is the order of UTF-8, not that of Java's strings.
                .sorted((a, b) -> Arrays.compareUnsigned(a.key(), b.key()))
                .peek(line -> digest.update(line.key()))
                .map(Sortable::line)
                .toList();
        return new CanonicalGraph(lines, HexFormat.of().formatHex(digest.digest()));
    }

    private static Map<String, String> labels(Collection<Triple> triples) {
        long[] left = {STEPS + STEPS_FOR_A_TRIPLE * triples.size()};
        RdfCanon canon = RdfCanon.create(SHA_256, () -> {
            if (--left[0] < 0) {
                throw new IllegalStateException();
            }
        });
        for (Triple triple : new ArrayList<>(triples)) {
            QuadText.of(triple).giveTo(canon);
        }
        try {
            canon.provide((s, p, o, datatype, language, direction, graph) -> null);
        } catch (IllegalStateException e) {
            throw new InputException(
                    "The blank nodes of a graph are so alike and entangled that no hash can be worked out."
                            + " Give them IRIs.");
        } catch (RdfConsumerException e) {
            throw new IllegalStateException(e);
        }
        return canon.mapping();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance(SHA_256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    int size() {
        return lines.size();
    }
}
