package org.w3id.entente.engine;

import java.util.Arrays;
import org.apache.jena.graph.Node;

/** The dictionary of one block: like {@link Terms}, and it keeps the hash codes for merging. */
final class BlockTerms {

    private static final int LEAST_SIZE = 1 << 12;

    private Node[] nodes = new Node[LEAST_SIZE];
    private int[] hashes = new int[LEAST_SIZE];
    /** Open addressing with linear probing: a term's number + 1, or 0. At most half of the places are taken. */
    private int[] slots = new int[2 * LEAST_SIZE];

    private int size;

    int id(Node node) {
        int hash = Hashes.mix(node.hashCode());
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (nodes[id] == node || hashes[id] == hash && nodes[id].equals(node)) {
                return id;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = size + 1;
        nodes[size] = node;
        hashes[size++] = hash;
        if (size == nodes.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        nodes = Arrays.copyOf(nodes, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
        slots = Terms.slots(hashes, size);
    }

    int size() {
        return size;
    }

    Node node(int id) {
        return nodes[id];
    }

    int hash(int id) {
        return hashes[id];
    }
}
