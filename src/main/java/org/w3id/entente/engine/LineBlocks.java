package org.w3id.entente.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes into blocks of about one size that end with a line. */
final class LineBlocks {

    /**
     * Whole lines.
     *
     * @param start where the block starts, in bytes from the start of the stream
     */
    record Block(long start, byte[] bytes) {}

    private final InputStream in;
    private final int size;
    private byte[] rest = new byte[0];
    private long start;

    /** @param size in bytes; a block is larger only where a line is */
    LineBlocks(InputStream in, int size) {
        this.in = in;
        this.size = size;
    }

    /** The next block; null after the last. */
    Block next() throws IOException {
        byte[] bytes = rest;
        int end = -1;
        boolean ended = false;
        while (end < 0 && !ended) {
            int known = bytes.length;
            bytes = Arrays.copyOf(bytes, Math.max(size, 2 * known));
            int read = in.readNBytes(bytes, known, bytes.length - known);
            ended = read < bytes.length - known;
            if (ended) {
                bytes = Arrays.copyOf(bytes, known + read);
            }
            end = lastLineEnd(bytes, known);
        }
        int length = ended ? bytes.length : end;
        rest = Arrays.copyOfRange(bytes, length, bytes.length);
        Block block = new Block(start, Arrays.copyOf(bytes, length));
        start += length;
        return length == 0 ? null : block;
    }

    /** Where the last line ends that ends after {@code from}; -1 where none does. */
    private static int lastLineEnd(byte[] bytes, int from) {
        for (int i = bytes.length; i > from; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** How many lines end in the first {@code count} bytes. */
    static long lines(InputStream in, long count) throws IOException {
        long lines = 0;
        long left = count;
        byte[] buffer = new byte[1 << 16];
        while (left > 0) {
            int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
            if (read == 0) {
                break;
            }
            for (int i = 0; i < read; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
            left -= read;
        }
        return lines;
    }
}
