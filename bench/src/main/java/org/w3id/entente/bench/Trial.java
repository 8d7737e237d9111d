package org.w3id.entente.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * One engine on one data set, in a JVM of its own: loads and infers, several times, each time from the start. The first
 * run is cold; those after it show what the compiler has learned. Prints one line of JSON, times in seconds, sizes in
 * bytes; {@code failed} where the engine does not get through.
 */
final class Trial {

    /** A run longer than this is not repeated, in seconds. */
    private static final double LONG_RUN = 45;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final JsonObject result = new JsonObject();
    private final Memory memory = new Memory();
    private final Deadline deadline;

    private Trial(Deadline deadline) {
        this.deadline = deadline;
    }

    /** Arguments: home folder, data folder, engine, shape, size, runs, seconds that a run may take. */
    public static void main(String[] args) throws Exception {
        Shape shape = Shape.of(args[3]);
        Rules rules = Rules.of(Path.of(args[0]), shape);
        DataFiles data = DataFiles.in(Path.of(args[1]), shape, Long.parseLong(args[4]));
        Trial trial = new Trial(new Deadline(Long.parseLong(args[6])));
        try {
            trial.run(Engine.of(args[2]), rules, data, Integer.parseInt(args[5]));
        } catch (OutOfMemoryError e) {
            Deadline.fail("out of memory");
        }
        System.out.println(trial.result);
        // Some libraries leave threads behind.
        Runtime.getRuntime().halt(0);
    }

    private void run(Engine engine, Rules rules, DataFiles data, int runs) throws Exception {
        for (String key : new String[] {"load", "infer", "loadProcessor", "inferProcessor"}) {
            result.add(key, new JsonArray());
        }
        double longest = 0;
        for (int run = 1; run <= runs && longest < LONG_RUN; run++) {
            long before = Memory.usedNow();
            try (Contender contender = engine.contender(rules)) {
                deadline.start();
                double taken = time("load", () -> contender.load(data)) + time("infer", contender::infer);
                deadline.stop();
                longest = Math.max(longest, taken);
                if (run == runs || longest >= LONG_RUN) {
                    conclude(contender, before);
                }
            }
        }
    }

    private void conclude(Contender contender, long before) throws Exception {
        result.addProperty("processPeak", Memory.peakOfProcess());
        result.addProperty("heapPeakAfterCollection", memory.peakAfterCollection());
        result.addProperty("heapHeld", Memory.usedNow() - before);
        TripleHash hash = new TripleHash();
        contender.derived(hash);
        result.addProperty("derived", hash.count());
        result.addProperty("hash", hash.sum());
    }

    private interface Step {
        void run() throws Exception;
    }

    private double time(String name, Step step) throws Exception {
        long start = System.nanoTime();
        long processor = PROCESS.getProcessCpuTime();
        step.run();
        double taken = (System.nanoTime() - start) / 1e9;
        result.getAsJsonArray(name).add(taken);
        result.getAsJsonArray(name + "Processor").add((PROCESS.getProcessCpuTime() - processor) / 1e9);
        return taken;
    }
}
