package org.w3id.entente.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** An output whose reader may stop early, as {@code head} does: that is no failure, and what follows is dropped. */
final class PipedOutput extends FilterOutputStream {

    private boolean closed;

    PipedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (closed) {
            return;
        }
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            if (!saysPipe(e)) {
                throw e;
            }
            closed = true;
        }
    }

    /** Java tells this failure from others by the system's message only: "Broken pipe", "The pipe is being closed". */
    private static boolean saysPipe(IOException e) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }
}
