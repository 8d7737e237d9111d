package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;

/** Says on a terminal what is going on where it takes long. End it when that is done. */
final class Progress {

    private static final long DELAY_MILLIS = 2000;

    private final Timer timer = new Timer(true);

    private Progress() {}

    /** Prints {@code message} to {@code err} after two seconds, unless it ended before; never where nobody watches. */
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

    void end() {
        timer.cancel();
    }
}
