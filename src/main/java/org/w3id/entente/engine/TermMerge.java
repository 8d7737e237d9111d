package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;

/**
 * Merges the dictionaries of blocks into one. Each worker looks after the terms whose hash codes fall into its share, and
 * finds for each where it came first; then all are numbered in the order in which they came first.
 */
final class TermMerge {

    private final List<BlockTriples> blocks;
    /** For each block the place of its first term among the terms of all blocks, one after another; then their number. */
    private final int[] starts;
    /** By place: the place where the same term came first; after numbering, the term's number. */
    private final int[] numbers;

    private Node[] nodes;
    private int[] hashes;
    private int size;

    TermMerge(List<BlockTriples> blocks) {
        this.blocks = blocks;
        this.starts = new int[blocks.size() + 1];
        for (int block = 0; block < blocks.size(); block++) {
            starts[block + 1] =
                    Math.addExact(starts[block], blocks.get(block).terms().size());
        }
        this.numbers = new int[starts[blocks.size()]];
    }

    void run(Workers workers) {
        nodes = new Node[numbers.length];
        hashes = new int[numbers.length];
        List<Callable<Void>> copies = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            int number = block;
            copies.add(() -> copy(number));
        }
        workers.all(copies);
        List<Callable<Void>> shares = new ArrayList<>();
        for (int share = 0; share < workers.count(); share++) {
            int number = share;
            shares.add(() -> findFirst(number, workers.count()));
        }
        workers.all(shares);
        number();
    }

    private Void copy(int block) {
        BlockTerms terms = blocks.get(block).terms();
        for (int id = 0; id < terms.size(); id++) {
            nodes[starts[block] + id] = terms.node(id);
            hashes[starts[block] + id] = terms.hash(id);
        }
        return null;
    }

    private Void findFirst(int share, int shares) {
        int count = 0;
        for (int hash : hashes) {
            count += belongs(hash, share, shares) ? 1 : 0;
        }
        int mask = Terms.slotCount(count) - 1;
        int[] slots = new int[mask + 1];
        for (int place = 0; place < hashes.length; place++) {
            if (belongs(hashes[place], share, shares)) {
                int slot = hashes[place] & mask;
                while (slots[slot] != 0 && !same(slots[slot] - 1, place)) {
                    slot = (slot + 1) & mask;
                }
                if (slots[slot] == 0) {
                    slots[slot] = place + 1;
                }
                numbers[place] = slots[slot] - 1;
            }
        }
        return null;
    }

    /** By the upper bits, since the lower ones say where in the table of a share a term stands. */
    private static boolean belongs(int hash, int share, int shares) {
        return (hash >>> 16) * shares >>> 16 == share;
    }

    private boolean same(int a, int b) {
        return hashes[a] == hashes[b] && nodes[a].equals(nodes[b]);
    }

    /** A term comes first at or before any of its places, so it has its number when it comes again. */
    private void number() {
        for (int place = 0; place < numbers.length; place++) {
            int first = numbers[place];
            if (first == place) {
                nodes[size] = nodes[place];
                hashes[size] = hashes[place];
                numbers[place] = size++;
            } else {
                numbers[place] = numbers[first];
            }
        }
    }

    /** The number of a term of a block. */
    int number(int block, int id) {
        return numbers[starts[block] + id];
    }

    /** The merged dictionary. */
    Terms terms() {
        return new Terms(nodes, hashes, size);
    }
}
