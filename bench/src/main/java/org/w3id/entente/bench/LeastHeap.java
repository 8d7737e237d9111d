package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.function.Function;

/**
 * Seeks the least heap in which an engine gets through, since with plenty of heap a JVM fills it with garbage before it
 * collects. An engine gets through where it takes no longer than {@value #SLOWER} times what it took with plenty.
 */
final class LeastHeap {

    private static final int SLOWER = 3;
    private static final int LEAST = 32;
    /** How close to get, as part of the heap. */
    private static final double PRECISION = 0.06;

    private final Function<String, ChildProcess> child;
    private final long limit;

    LeastHeap(Function<String, ChildProcess> child, long limit) {
        this.child = child;
        this.limit = limit;
    }

    /** @param plenty the result with plenty of heap */
    JsonObject seek(JsonObject plenty, Function<String, String[]> arguments) throws IOException, InterruptedException {
        double allowed = Math.min(limit, SLOWER * (first(plenty, "load") + first(plenty, "infer")));
        int fails = 0;
        int suffices = LEAST;
        JsonObject best = attempt(suffices, allowed, arguments);
        while (best == null && suffices < 16 << 10) {
            fails = suffices;
            suffices *= 2;
            best = attempt(suffices, allowed, arguments);
        }
        while (best != null && suffices - fails > PRECISION * suffices) {
            int middle = (fails + suffices) / 2;
            JsonObject result = attempt(middle, allowed, arguments);
            if (result == null) {
                fails = middle;
            } else {
                suffices = middle;
                best = result;
            }
        }
        return best == null ? plenty : best;
    }

    /** Null where that heap does not suffice. */
    private JsonObject attempt(int megabytes, double allowed, Function<String, String[]> arguments)
            throws IOException, InterruptedException {
        String heap = megabytes + "m";
        String[] all = arguments.apply(heap);
        all[all.length - 1] = Long.toString((long) Math.ceil(allowed));
        JsonObject result = child.apply(heap).run(Trial.class, all);
        result.addProperty("leastHeap", (long) megabytes << 20);
        return result.has("failed") ? null : result;
    }

    private static double first(JsonObject result, String name) {
        return result.getAsJsonArray(name).get(0).getAsDouble();
    }
}
