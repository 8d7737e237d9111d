package org.w3id.entente.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import org.w3id.entente.bench.Connection.Answer;

/** Several clients that each send a request as soon as the answer to the one before is there. */
final class Clients implements AutoCloseable {

    private final ExecutorService threads;
    private final int count;

    Clients(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count);
    }

    /**
     * What came of some seconds of requests.
     *
     * @param answers how many were right
     * @param seconds from the first request to the last answer
     * @param micros how long each right answer took, sorted
     * @param faults what was wrong with the others
     */
    record Load(int answers, double seconds, int[] micros, List<String> faults) {

        double perSecond() {
            return answers / seconds;
        }

        /** How long the given share of the answers took at most, in milliseconds. */
        double millis(double share) {
            return micros.length == 0 ? Double.NaN : micros[(int) ((micros.length - 1) * share)] / 1e3;
        }
    }

    /** Sends all of {@code requests} {@code times} over. Whole rounds: one heavy request more or less would tell in a part. */
    Load rounds(List<Request> requests, int times, BiPredicate<Integer, Answer> right) throws Exception {
        return run(requests, right, number -> number < times * requests.size());
    }

    /**
     * Sends {@code requests} in turn, again and again, for {@code time}.
     *
     * @param right whether the answer to the request of a number is as it should be
     */
    Load during(List<Request> requests, Duration time, BiPredicate<Integer, Answer> right) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        return run(requests, right, number -> System.nanoTime() < end);
    }

    private Load run(List<Request> requests, BiPredicate<Integer, Answer> right, IntPredicate mayBegin)
            throws Exception {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Future<Load>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(threads.submit(() -> new Client(requests, right).run(next, mayBegin)));
        }
        return sum(parts, start);
    }

    private static Load sum(List<Future<Load>> parts, long start) throws Exception {
        int[] micros = {};
        List<String> faults = new ArrayList<>();
        for (Future<Load> part : parts) {
            Load load = part.get();
            int before = micros.length;
            micros = Arrays.copyOf(micros, before + load.answers());
            System.arraycopy(load.micros(), 0, micros, before, load.answers());
            faults.addAll(load.faults());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(micros);
        return new Load(micros.length, seconds, micros, faults);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
