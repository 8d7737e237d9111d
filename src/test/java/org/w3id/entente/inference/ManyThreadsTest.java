package org.w3id.entente.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.w3id.entente.project.Project;

/** One inference, asked by all who read pages. */
class ManyThreadsTest {

    private static final int THREADS = 16;
    private static final int MOST = 400;

    /** A run that nobody asked yet makes its plans, and finds its proofs, for all at once. */
    @Test
    void allAreToldWhatOneIsTold() throws InterruptedException, ExecutionException {
        TensionInference alone = TensionInference.of(Project.in(Path.of("")));
        List<Triple> inferred = alone.inferred().stream().limit(MOST).toList();
        List<List<Premise>> expected = inferred.stream().map(alone::supports).toList();
        List<Integer> matches = inferred.stream()
                .map(triple -> alone.inference().matches(triple).size())
                .toList();

        TensionInference shared = TensionInference.of(alone.stated(), alone.rules());
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 0; reader < THREADS; reader++) {
                List<Integer> order = order(inferred.size(), reader);
                readers.add(threads.submit(() -> {
                    start.await();
                    for (int i : order) {
                        Triple triple = inferred.get(i);
                        assertThat(shared.supports(triple)).isEqualTo(expected.get(i));
                        assertThat(shared.inference().matches(triple)).hasSize(matches.get(i));
                    }
                    return null;
                }));
            }
            for (Future<?> reader : readers) {
                reader.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** All of them, differently for each reader. */
    private static List<Integer> order(int size, int reader) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(reader));
        return order;
    }
}
