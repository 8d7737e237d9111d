package org.w3id.entente.engine;

import java.util.Arrays;
import org.apache.jena.graph.Node;

/** A dictionary: gives each term a number, from 0 upwards, so that tables hold and compare ints. Terms are never given up. */
public final class Terms {

    private static final int LEAST_SIZE = 1024;

    private Node[] nodes = new Node[LEAST_SIZE];
    /** Open addressing with linear probing: a term's number + 1, or 0. At most half of the places are taken. */
    private int[] slots = new int[2 * LEAST_SIZE];

    private int size;

    Terms() {}

    /** The first {@code size} of {@code nodes}, which are all different, with their mixed hash codes. */
    Terms(Node[] nodes, int[] hashes, int size) {
        this.slots = slots(hashes, size);
        this.nodes = Arrays.copyOf(nodes, slots.length / 2);
        this.size = size;
    }

    /** The number of {@code node}, which is taken in where it is new. */
    public int id(Node node) {
        int slot = slot(node);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == nodes.length) {
            grow();
            slot = slot(node);
        }
        nodes[size] = node;
        slots[slot] = ++size;
        return size - 1;
    }

    /** The number of {@code node}; -1 where it was never taken in. */
    public int find(Node node) {
        return slots[slot(node)] - 1;
    }

    /** The term of a number. */
    public Node node(int id) {
        return nodes[id];
    }

    /** How many terms there are. */
    public int size() {
        return size;
    }

    private int slot(Node node) {
        int mask = slots.length - 1;
        int slot = Hashes.mix(node.hashCode()) & mask;
        while (slots[slot] != 0 && !nodes[slots[slot] - 1].equals(node)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        nodes = Arrays.copyOf(nodes, 2 * nodes.length);
        slots = new int[2 * nodes.length];
        for (int id = 0; id < size; id++) {
            slots[slot(nodes[id])] = id + 1;
        }
    }

    /** A table of places for {@code count} terms that are all different and have these mixed hash codes. */
    static int[] slots(int[] hashes, int count) {
        int[] slots = new int[slotCount(count)];
        int mask = slots.length - 1;
        for (int id = 0; id < count; id++) {
            int slot = hashes[id] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = id + 1;
        }
        return slots;
    }

    /** The least power of two of which {@code count} terms, and one more, take at most half. */
    static int slotCount(int count) {
        return 4 * Integer.highestOneBit(Math.max(LEAST_SIZE / 2, count));
    }
}
