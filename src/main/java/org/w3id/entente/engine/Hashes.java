package org.w3id.entente.engine;

/** Spreads hash codes over tables whose sizes are powers of two. */
final class Hashes {

    /** 2^32 divided by the golden ratio (Knuth, The Art of Computer Programming 3, section 6.4). */
    private static final int GOLDEN = 0x9E3779B9;

    private Hashes() {}

    /** Lets every bit of {@code hash} act on the low bits. */
    static int mix(int hash) {
        int spread = hash * GOLDEN;
        return spread ^ (spread >>> 15);
    }

    /** The hash of what was hashed so far and one more value. */
    static int and(int hash, int value) {
        return mix(hash + value);
    }
}
