package org.w3id.entente.server;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a few queries run at once and a few more wait, so that pages, pings and other small requests always find a thread.
 * Who finds no place is told at once to come back.
 */
final class QueryQueue {

    private static final int SECONDS_TO_WAIT = 10;

    private final Semaphore running;
    private final Semaphore inside;

    QueryQueue(Limits limits) {
        this.running = new Semaphore(limits.queriesAtOnce());
        this.inside = new Semaphore(limits.queriesAtOnce() + limits.queriesWaiting());
    }

    /** Waits for a place, which closing gives back; throws {@link Refusal} where there is none. */
    Place enter() {
        if (!inside.tryAcquire()) {
            throw refusal();
        }
        boolean entered = false;
        try {
            entered = running.tryAcquire() || running.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!entered) {
                inside.release();
            }
        }
        if (!entered) {
            throw refusal();
        }
        return () -> {
            running.release();
            inside.release();
        };
    }

    private static Refusal refusal() {
        return Refusal.forNow("Too many queries run at the moment. Send yours again soon.");
    }

    /** Of a query that runs. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
