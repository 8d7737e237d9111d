package org.w3id.entente.bench;

import com.google.gson.JsonObject;

/** Ends the process where a run takes too long. */
final class Deadline {

    private final long seconds;
    private volatile long end = Long.MAX_VALUE;

    Deadline(long seconds) {
        this.seconds = seconds;
        Thread watch = new Thread(this::watch, "deadline");
        watch.setDaemon(true);
        watch.start();
    }

    void start() {
        end = System.nanoTime() + seconds * 1_000_000_000L;
    }

    void stop() {
        end = Long.MAX_VALUE;
    }

    private void watch() {
        while (System.nanoTime() < end) {
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                return;
            }
        }
        fail("over " + seconds + " s");
    }

    /** Prints why there is no result, and ends the process at once. */
    static void fail(String reason) {
        JsonObject result = new JsonObject();
        result.addProperty("failed", reason);
        result.addProperty("processPeak", Memory.peakOfProcess());
        System.out.println(result);
        Runtime.getRuntime().halt(0);
    }
}
