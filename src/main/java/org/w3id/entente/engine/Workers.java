package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** As many threads as there are processors. */
final class Workers implements AutoCloseable {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    /** Holds back who submits, so that no more waits than is soon worked on. */
    private final Semaphore places = new Semaphore(2 * THREADS);

    int count() {
        return THREADS;
    }

    /** Has a task done; waits first where many are waiting already. */
    <T> Future<T> submit(Callable<T> task) {
        places.acquireUninterruptibly();
        return threads.submit(() -> {
            try {
                return task.call();
            } finally {
                places.release();
            }
        });
    }

    /** Has all tasks done, those first that come first. */
    void all(List<? extends Callable<Void>> tasks) {
        List<Future<Void>> running = new ArrayList<>();
        tasks.forEach(task -> running.add(threads.submit(task)));
        running.forEach(Workers::result);
    }

    /** What a task gives, when it is done. */
    static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
