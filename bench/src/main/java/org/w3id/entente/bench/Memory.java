package org.w3id.entente.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** What a process takes: the heap that collections left behind at most, and the most that it ever held of the machine. */
final class Memory {

    private final AtomicLong peakAfterCollection = new AtomicLong();

    /** Listens to all collections from now on. */
    Memory() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, context) -> {
                                var info = GarbageCollectionNotificationInfo.from(
                                        (CompositeData) notification.getUserData());
                                long used = info.getGcInfo().getMemoryUsageAfterGc().values().stream()
                                        .mapToLong(MemoryUsage::getUsed)
                                        .sum();
                                peakAfterCollection.accumulateAndGet(used, Math::max);
                            },
                            null,
                            null);
        }
    }

    /** The most that any collection left behind, in bytes. */
    long peakAfterCollection() {
        return peakAfterCollection.get();
    }

    /** What is in use after a full collection, in bytes. */
    static long usedNow() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The most that the process ever held in memory, native memory included, in bytes; Linux only, else 0. */
    static long peakOfProcess() {
        Path status = Path.of("/proc/self/status");
        try {
            return !Files.exists(status)
                    ? 0
                    : Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                            .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
