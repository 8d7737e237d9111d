package org.w3id.entente.bench;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;

/**
 * One engine on one data set, in a JVM of its own: loads and infers, several times, each time from the start. The first
 * run is cold; those after it show what the compiler has learned. Prints one line of JSON, times in seconds, sizes in
 * bytes.
 */
final class Trial {

    /** A run longer than this is not repeated. */
    private static final double LONG_RUN = 60;

    private Trial() {}

    /** Arguments: home folder, data folder, engine, shape, size, runs. */
    public static void main(String[] args) throws Exception {
        Shape shape = Shape.of(args[3]);
        long size = Long.parseLong(args[4]);
        Rules rules = Rules.of(Path.of(args[0]), shape);
        DataFiles data = DataFiles.in(Path.of(args[1]), shape, size);
        Memory memory = new Memory();
        JsonArray load = new JsonArray();
        JsonArray infer = new JsonArray();
        int runs = Integer.parseInt(args[5]);
        for (int run = 1; run <= runs; run++) {
            long before = Memory.usedNow();
            try (Contender contender = Engine.of(args[2]).contender(rules)) {
                double loading = seconds(() -> contender.load(data));
                double inferring = seconds(contender::infer);
                load.add(loading);
                infer.add(inferring);
                if (run == runs || loading + inferring > LONG_RUN) {
                    print(load, infer, contender, memory, before);
                    break;
                }
            }
        }
        // Some libraries leave threads behind.
        System.exit(0);
    }

    private static void print(JsonArray load, JsonArray infer, Contender contender, Memory memory, long before)
            throws Exception {
        JsonObject result = new JsonObject();
        result.add("load", load);
        result.add("infer", infer);
        result.addProperty("processPeak", Memory.peakOfProcess());
        result.addProperty("heapPeakAfterCollection", memory.peakAfterCollection());
        result.addProperty("heapHeld", Memory.usedNow() - before);
        TripleHash hash = new TripleHash();
        contender.derived(hash);
        result.addProperty("derived", hash.count());
        result.addProperty("hash", hash.sum());
        System.out.println(new Gson().toJson(result));
    }

    private interface Step {
        void run() throws Exception;
    }

    private static double seconds(Step step) throws Exception {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
