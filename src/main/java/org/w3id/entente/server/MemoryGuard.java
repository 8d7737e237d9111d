package org.w3id.entente.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Stops the queries that run when memory gets scarce, before the program comes to a standstill: sorting or grouping
 * millions of rows holds all of them. One for the program, whose memory it is.
 */
final class MemoryGuard {

    static final MemoryGuard INSTANCE = new MemoryGuard();

    /** How much of a pool may be in use after the garbage was collected. */
    private static final double FULL = 0.75;

    private final Set<QueryExec> running = ConcurrentHashMap.newKeySet();

    private MemoryGuard() {
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
            running.forEach(QueryExec::abort);
        }
    }

    /** From now on {@code execution} may be stopped, until what is given back is closed, which closes both. */
    Watched over(QueryExec execution) {
        running.add(execution);
        return new Watched(execution, running);
    }

    /** A query that may be stopped at any time. */
    record Watched(QueryExec execution, Set<QueryExec> running) implements AutoCloseable {
        @Override
        public void close() {
            running.remove(execution);
            execution.close();
        }
    }
}
