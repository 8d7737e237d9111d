package org.w3id.entente.server;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * Stops queries when memory gets scarce, before the program comes to a standstill: sorting or grouping millions of rows
 * holds all of them. The one that runs longest is stopped first, and the next one where that has ended, the garbage was
 * collected since, and memory is scarce still. One for the program, whose memory it is.
 */
final class MemoryGuard {

    static final MemoryGuard INSTANCE = new MemoryGuard(Duration.ofSeconds(10));

    /** How much of a pool may be in use after the garbage was collected. */
    private static final double FULL = 0.75;

    private static final int MILLIS_BETWEEN_LOOKS = 200;

    /** From the one that runs longest. */
    private final Set<QueryExec> running = Collections.synchronizedSet(new LinkedHashSet<>());

    /** How long the others are spared for a stopped one that has not ended yet. */
    private final Duration patience;

    /** Null where none is, or it has ended; held with {@link #running}. */
    private QueryExec stopped;

    private long stoppedAt;

    /** Done where nothing is looked for, or a look failed for want of memory; of the one thread alone. */
    private Future<?> nextLook = CompletableFuture.completedFuture(null);

    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "memory");
        thread.setDaemon(true);
        return thread;
    });

    MemoryGuard(Duration patience) {
        this.patience = patience;
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
                .forEach(MemoryGuard::watch);
        NotificationEmitter memory = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
        memory.addNotificationListener((notification, unused) -> told(notification), null, null);
    }

    private static void watch(MemoryPoolMXBean pool) {
        long most = pool.getUsage().getMax();
        if (most > 0) {
            pool.setCollectionUsageThreshold((long) (most * FULL));
        }
    }

    private void told(Notification notification) {
        if (MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED.equals(notification.getType())) {
            looking.execute(this::beginLooking);
        }
    }

    private void beginLooking() {
        if (nextLook.isDone()) {
            stopAndLookAgain();
        }
    }

    private void stopAndLookAgain() {
        stopOldest();
        lookAfter(collections());
    }

    private void lookAfter(long collections) {
        nextLook = looking.schedule(() -> look(collections), MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    private void look(long collections) {
        if (!isScarce() || isIdle()) {
            return;
        }
        if (isEnding()) {
            lookAfter(collections());
        } else if (collections() > collections) {
            stopAndLookAgain();
        } else {
            lookAfter(collections);
        }
    }

    private boolean isIdle() {
        synchronized (running) {
            return running.isEmpty() && stopped == null;
        }
    }

    private boolean isEnding() {
        synchronized (running) {
            return stopped != null && System.nanoTime() - stoppedAt < patience.toNanos();
        }
    }

    private static boolean isScarce() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .anyMatch(pool -> pool.getType() == MemoryType.HEAP
                        && pool.isCollectionUsageThresholdSupported()
                        && pool.getCollectionUsageThreshold() > 0
                        && pool.isCollectionUsageThresholdExceeded());
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    /** Stops the query that runs longest, if one runs, unless one is ending that was stopped before. */
    void stopOldest() {
        synchronized (running) {
            Iterator<QueryExec> oldest = running.iterator();
            if (!isEnding() && oldest.hasNext()) {
                stopped = oldest.next();
                stoppedAt = System.nanoTime();
                stop(stopped);
                oldest.remove();
            }
        }
    }

    /** As {@link TimeLimit} does; Jena's own way would wait for a query that is still prepared. */
    private static void stop(QueryExec execution) {
        Context.getOrSetCancelSignal(execution.getContext()).set(true);
    }

    /** From now on {@code execution} may be stopped, until what is given back is closed, which closes both. */
    Watched over(QueryExec execution) {
        running.add(execution);
        return new Watched(execution, this);
    }

    private void ended(QueryExec execution) {
        synchronized (running) {
            running.remove(execution);
            if (stopped == execution) {
                stopped = null;
            }
        }
    }

    /** A query that may be stopped at any time. */
    record Watched(QueryExec execution, MemoryGuard guard) implements AutoCloseable {
        @Override
        public void close() {
            try {
                execution.close();
            } finally {
                guard.ended(execution);
            }
        }
    }
}
