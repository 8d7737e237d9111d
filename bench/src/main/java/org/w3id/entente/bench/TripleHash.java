package org.w3id.entente.bench;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Counts triples and adds up a 64-bit hash of each as N-Triples writes it, so that their order does not matter. */
final class TripleHash {

    private long count;
    private long sum;

    void add(Triple triple) {
        add(text(triple.getSubject()), text(triple.getPredicate()), text(triple.getObject()));
    }

    /** Terms as N-Triples writes them. */
    void add(String subject, String predicate, String object) {
        count++;
        sum += hash(subject, predicate, object);
    }

    /** Takes back a triple that was added. */
    void remove(String subject, String predicate, String object) {
        count--;
        sum -= hash(subject, predicate, object);
    }

    long count() {
        return count;
    }

    String sum() {
        return Long.toHexString(sum);
    }

    private static String text(Node node) {
        return node.isURI() ? "<" + node.getURI() + ">" : NodeFmtLib.strNT(node);
    }

    private static long hash(String... terms) {
        long hash = 0;
        for (String term : terms) {
            for (int i = 0; i < term.length(); i++) {
                hash = hash * 0x100000001B3L + term.charAt(i);
            }
            hash = mix(hash);
        }
        return hash;
    }

    /** The last step of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
