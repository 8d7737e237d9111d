package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs engines side by side, each in a JVM of its own, and says where their results differ. */
@Command(
        name = "bench/inference",
        description = "Measures engines that run rules over made-up data; see bench/README.md.",
        mixinStandardHelpOptions = true)
final class Inference implements Callable<Integer> {

    @Option(names = "--sizes", split = ",", defaultValue = "100k", description = "Triples: 100k, 1M, 5M, 10M.")
    private List<String> sizes;

    @Option(names = "--shapes", split = ",", defaultValue = "pre-joined,matched", description = "Default: both.")
    private List<String> shapes;

    @Option(names = "--engines", split = ",", description = "Default: all.")
    private List<String> engines;

    @Option(names = "--runs", defaultValue = "5", description = "Runs in a JVM; the first is cold. Default: 5.")
    private int runs;

    @Option(names = "--heap", defaultValue = "12g", description = "The most that a heap may grow to. Default: 12g.")
    private String heap;

    @Option(names = "--limit", defaultValue = "600", description = "Seconds that a run may take. Default: 600.")
    private long limit;

    @Option(names = "--least-heap", description = "Also seek the least heap that suffices.")
    private boolean leastHeap;

    @Option(names = "--details", description = "Also measure our import, suppositions, proofs and memory.")
    private boolean details;

    @Mixin
    private Results results;

    @Option(names = "--picture", description = "A file for a picture.")
    private Path picture;

    private final Path home = Path.of(System.getProperty("entente.home", "."));
    private final Path work = home.resolve("target/bench");
    /** By engine and shape: why it failed at a smaller size. */
    private final Map<String, String> failures = new HashMap<>();

    public static void main(String[] args) {
        System.exit(new CommandLine(new Inference()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        List<JsonObject> all = results.from(this::measure);
        if (picture != null) {
            Files.writeString(picture, Picture.of(all));
        }
        results.show(Report.text(all), Report.MARK);
        List<String> mismatches = ResultTable.mismatches(all);
        mismatches.forEach(System.err::println);
        return mismatches.isEmpty() ? 0 : 1;
    }

    private void measure() throws Exception {
        record(Machine.describe(), "machine", "", 0);
        for (String label : sizes) {
            long size = size(label);
            for (String shape : shapes) {
                DataFiles.in(work.resolve("data"), Shape.of(shape), size);
                for (Engine engine : chosen()) {
                    measure(engine.toString(), shape, size);
                }
                if (details) {
                    record(
                            child(heap).run(Details.class, arguments("entente", shape, size, 1)),
                            "details",
                            shape,
                            size);
                }
            }
        }
    }

    private List<Engine> chosen() {
        return engines == null
                ? Arrays.asList(Engine.values())
                : engines.stream().map(Engine::of).toList();
    }

    private void measure(String engine, String shape, long size) throws Exception {
        String smaller = failures.get(engine + shape);
        if (smaller != null) {
            JsonObject skipped = new JsonObject();
            skipped.addProperty("failed", "not tried: " + smaller);
            record(skipped, engine, shape, size);
            return;
        }
        System.err.println(engine + ", " + shape + ", " + size + " …");
        JsonObject result = child(heap).run(Trial.class, arguments(engine, shape, size, runs));
        record(result, engine, shape, size);
        if (result.has("failed")) {
            failures.put(engine + shape, result.get("failed").getAsString() + " at " + size);
        }
        if (leastHeap && !result.has("failed")) {
            JsonObject least =
                    new LeastHeap(this::child, limit).seek(result, trialHeap -> arguments(engine, shape, size, 1));
            record(least, engine + " least heap", shape, size);
        }
    }

    private ChildProcess child(String most) {
        return new ChildProcess(most, work.resolve("logs"));
    }

    private String[] arguments(String engine, String shape, long size, int times) {
        return new String[] {
            home.toString(),
            work.resolve("data").toString(),
            engine,
            shape,
            Long.toString(size),
            Integer.toString(times),
            Long.toString(limit)
        };
    }

    private void record(JsonObject measured, String engine, String shape, long size) throws IOException {
        JsonObject result = new JsonObject();
        result.addProperty("engine", engine);
        result.addProperty("shape", shape);
        result.addProperty("size", size);
        result.addProperty("heap", heap);
        measured.entrySet().forEach(entry -> result.add(entry.getKey(), entry.getValue()));
        results.add(result);
    }

    private static long size(String label) {
        long unit = label.endsWith("M") ? 1_000_000 : label.endsWith("k") ? 1_000 : 1;
        return unit * Long.parseLong(label.replaceAll("[Mk]$", ""));
    }
}
