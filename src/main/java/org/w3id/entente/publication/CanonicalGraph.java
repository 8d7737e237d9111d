package org.w3id.entente.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.w3id.entente.source.Sha256;

/**
 * The triples of one graph in the order, with the labels of blank nodes, and with the hash that RDFC-1.0 gives them.
 *
 * @param lines one for each triple, sorted
 * @param hash SHA-256 of the lines, each with its line end, in hexadecimal: 64 characters
 */
public record CanonicalGraph(List<CanonicalQuads.Line> lines, String hash) {

    /**
     * The graph of {@code triples}, of which each counts once.
     *
     * @throws org.w3id.entente.project.InputException as {@link CanonicalQuads#of}
     */
    public static CanonicalGraph of(Collection<Triple> triples) {
        List<CanonicalQuads.Line> lines = CanonicalQuads.of(triples.stream()
                .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                .toList());
        MessageDigest digest = Sha256.digest();
        lines.forEach(line -> digest.update((line.text() + "\n").getBytes(StandardCharsets.UTF_8)));
        return new CanonicalGraph(lines, HexFormat.of().formatHex(digest.digest()));
    }

    /** How many triples it holds. */
    public int size() {
        return lines.size();
    }
}
