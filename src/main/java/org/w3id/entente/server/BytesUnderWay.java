package org.w3id.entente.server;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How much memory answers take that clients have not taken yet. A client that reads slowly holds its answer, and nothing
 * else bounds how many do.
 */
final class BytesUnderWay {

    /** For all of the program, whose memory it is: a quarter of it. */
    static final BytesUnderWay ALL = new BytesUnderWay(Runtime.getRuntime().maxMemory() / 4);

    /** As many answers as there are connections may be as short as this. */
    private static final int SHORT = 64 << 10;

    private final long most;
    private final AtomicLong now = new AtomicLong();

    /** @param most how many bytes, but that a single answer may always go */
    BytesUnderWay(long most) {
        this.most = most;
    }

    /** Counts {@code length} bytes until what is given back is run; throws {@link Refusal} where too many are under way. */
    Runnable add(int length) {
        if (length <= SHORT) {
            return () -> {};
        }
        if (now.addAndGet(length) > Math.max(most, length)) {
            now.addAndGet(-length);
            throw Refusal.forNow("Too many long answers are on their way to slow clients. Ask again soon.");
        }
        return () -> now.addAndGet(-length);
    }
}
