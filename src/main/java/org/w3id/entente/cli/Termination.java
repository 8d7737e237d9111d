package org.w3id.entente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a command that would run for ever, when the program is told to end: the JVM stops as soon as its shutdown hooks are
 * done, so the hook waits until the command has put away what it holds.
 */
final class Termination implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile Runnable end = () -> {};

    private Termination() {}

    /** From now on; {@link #close()} says that all is put away. */
    static Termination awaited() {
        Termination termination = new Termination();
        Runtime.getRuntime().addShutdownHook(new Thread(termination::await, "termination"));
        return termination;
    }

    /** What makes the command go on to its end. */
    void run(Runnable task) {
        end = task;
    }

    private void await() {
        end.run();
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
