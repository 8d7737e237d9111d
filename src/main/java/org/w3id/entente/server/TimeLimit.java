package org.w3id.entente.server;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.util.Context;

/**
 * Stops what runs in a context when its time is up. Jena's own timeout waits for a lock that a query holds while it is
 * prepared, and some joins are worked out then (seen in 5.6.0); while it waits, no other query is stopped either. The flag
 * that it would set needs no lock, and {@link StoppableSort} looks at it too.
 *
 * @param stopped the flag, which others may set as well
 * @param alarm to be called off
 */
record TimeLimit(AtomicBoolean stopped, Future<?> alarm) implements AutoCloseable {

    private static final ScheduledThreadPoolExecutor CLOCK = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "query time");
        thread.setDaemon(true);
        return thread;
    });

    static {
        CLOCK.setRemoveOnCancelPolicy(true);
    }

    /** From now on; {@code context} belongs to what is limited alone. */
    static TimeLimit of(Context context, Duration time) {
        AtomicBoolean stopped = Context.getOrSetCancelSignal(context);
        return new TimeLimit(stopped, CLOCK.schedule(() -> stopped.set(true), time.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Whether the time was up, or memory scarce. */
    boolean isStopped() {
        return stopped.get();
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}
