package org.w3id.entente.server;

import java.io.ByteArrayOutputStream;

/** Takes in an answer before it is sent, so that one that fails half way is never taken for a whole one. */
final class LimitedBytes extends ByteArrayOutputStream {

    private final int most;

    /** Throws {@link Refusal} as soon as more than {@code most} bytes are written. */
    LimitedBytes(int most) {
        this.most = most;
    }

    @Override
    public synchronized void write(int b) {
        require(1);
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        require(length);
        super.write(bytes, offset, length);
    }

    private void require(int further) {
        if (count > most - further) {
            throw new Refusal(
                    Refusal.UNPROCESSABLE,
                    "The answer has more than " + most / (1 << 20) + " MiB. Add LIMIT, or make the question narrower.");
        }
    }
}
