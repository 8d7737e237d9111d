package org.w3id.entente.endpoint;

import org.apache.jena.graph.Node;

/**
 * One graph after a push, verified on the server.
 *
 * @param name its name
 * @param triples how many it holds
 * @param hash SHA-256 of its canonical N-Quads (RDFC-1.0), in hexadecimal
 * @param change what the push did to it
 */
public record PushedGraph(Node name, int triples, String hash, Change change) {

    /** What became of a graph on the server. */
    public enum Change {
        /** There was none. */
        NEW,
        /** It held something else. */
        REPLACED,
        /** It held the same before. */
        UNCHANGED
    }
}
