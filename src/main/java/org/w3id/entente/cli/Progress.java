package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;

/** Says on a terminal what is going on where it takes long. Close it when that is done. */
final class Progress implements AutoCloseable {

    private static final long DELAY_MILLIS = 2000;

    private final Timer timer = new Timer(true);

    private Progress() {}

    /** Prints {@code message} to {@code err} after two seconds, unless closed before; never where nobody watches. */
    static Progress of(Terminal terminal, PrintWriter err, String message) {
        Progress progress = new Progress();
        if (terminal.interactive()) {
            progress.timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            err.println(message);
                            err.flush();
                        }
                    },
                    DELAY_MILLIS);
        }
        return progress;
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
