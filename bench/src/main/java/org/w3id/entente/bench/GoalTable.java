package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What was aimed at, what was reached in these results, and whether that is enough, as a table in Markdown. */
record GoalTable(List<JsonObject> results) {

    private static final long MILLION = 1_000_000;

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("| goal | shape | reached | met |\n|---|---|---:|---|\n");
        for (Shape shape : Shape.values()) {
            atLeast(text, shape, "inference at 1M: 10 times as fast as Jena's RETE", 10, infer(shape, "jena-rete"));
            failed(text, shape, "jena-rete");
            atLeast(text, shape, "inference at 1M: ahead of VLog at its best", 1, infer(shape, "vlog"));
            for (long size : new long[] {MILLION, 5 * MILLION}) {
                String goal = "N-Triples to the end at " + size / MILLION + "M, warm: no slower than VLog";
                atLeast(text, shape, goal, 1, endToEnd(shape, size, false));
                atLeast(text, shape, goal.replace("warm", "cold"), 1, endToEnd(shape, size, true));
            }
            atLeast(text, shape, "peak memory at 1M: a third of RETE's", 3, memory(shape));
            atMost(text, shape, "what-if of 10 facts at 1M: 5 ms", 5, detail(shape, "addMilliseconds"));
            atMost(text, shape, "the same, a claim taken away", 5, detail(shape, "removeMilliseconds"));
            atMost(
                    text,
                    shape,
                    "one proof: 10 µs for the matches of a tension",
                    10,
                    detail(shape, "matchesMicroseconds"));
            atMost(text, shape, "one proof: 10 µs for all its steps", 10, detail(shape, "proofMicroseconds"));
            atLeast(text, shape, "import: 1 million triples/s", 1, importSpeed(shape));
            atLeast(text, shape, "inference: 1.5 million facts/s on a thread", 1.5, inferenceSpeed(shape));
            atMost(text, shape, "60 bytes of heap a fact, with proofs", 60, bytes(shape));
        }
        return text.toString();
    }

    /** Where the other engine does not get through, there is no ratio. */
    private void failed(StringBuilder text, Shape shape, String other) {
        results.stream()
                .filter(result -> result.has("failed") && isOf(result, other, shape, MILLION))
                .forEach(result -> text.append("| the same: ")
                        .append(other)
                        .append(" does not get through | ")
                        .append(shape)
                        .append(" | ")
                        .append(result.get("failed").getAsString())
                        .append(" | yes |\n"));
    }

    private static void atLeast(StringBuilder text, Shape shape, String goal, double wanted, OptionalDouble reached) {
        row(text, shape, goal, reached, reached.orElse(0) >= wanted);
    }

    private static void atMost(StringBuilder text, Shape shape, String goal, double wanted, OptionalDouble reached) {
        row(text, shape, goal, reached, reached.orElse(Double.MAX_VALUE) <= wanted);
    }

    private static void row(StringBuilder text, Shape shape, String goal, OptionalDouble reached, boolean met) {
        if (reached.isPresent()) {
            text.append(String.format(
                    Locale.ROOT, "| %s | %s | %.2f | %s |%n", goal, shape, reached.getAsDouble(), met ? "yes" : "no"));
        }
    }

    /** How many times as long the other engine infers. */
    private OptionalDouble infer(Shape shape, String other) {
        return ratio(warm(find(other, shape, MILLION), "infer"), warm(find("entente", shape, MILLION), "infer"));
    }

    /** How many times as long VLog takes to load and infer, in the faster of its two ways from N-Triples or tables. */
    private OptionalDouble endToEnd(Shape shape, long size, boolean cold) {
        OptionalDouble vlog = Stream.of("vlog", "vlog-ntriples")
                .map(engine -> whole(find(engine, shape, size), cold))
                .flatMapToDouble(OptionalDouble::stream)
                .min();
        return ratio(vlog, whole(find("entente", shape, size), cold));
    }

    private static OptionalDouble whole(Optional<JsonObject> result, boolean cold) {
        return !cold
                ? sum(warm(result, "load"), warm(result, "infer"))
                : sum(first(result, "load"), first(result, "infer"));
    }

    private OptionalDouble memory(Shape shape) {
        return ratio(
                number(find("jena-rete least heap", shape, MILLION), "processPeak"),
                number(find("entente least heap", shape, MILLION), "processPeak"));
    }

    private OptionalDouble detail(Shape shape, String name) {
        return number(find("details", shape, MILLION), name);
    }

    private OptionalDouble importSpeed(Shape shape) {
        return times(ratio(detail(shape, "imported"), detail(shape, "import")), 1e-6);
    }

    private OptionalDouble inferenceSpeed(Shape shape) {
        Optional<JsonObject> result = find("entente", shape, MILLION);
        return times(ratio(number(result, "derived"), warm(result, "infer")), 1e-6);
    }

    private OptionalDouble bytes(Shape shape) {
        return ratio(detail(shape, "heapWithProofs"), detail(shape, "facts"));
    }

    private Optional<JsonObject> find(String engine, Shape shape, long size) {
        return results.stream()
                .filter(result -> !result.has("failed") && isOf(result, engine, shape, size))
                .findFirst();
    }

    private static boolean isOf(JsonObject result, String engine, Shape shape, long size) {
        return result.get("engine").getAsString().equals(engine)
                && result.get("shape").getAsString().equals(shape.toString())
                && result.get("size").getAsLong() == size;
    }

    private static OptionalDouble warm(Optional<JsonObject> result, String name) {
        return optional(result.map(found -> ResultTable.warm(found.getAsJsonArray(name))));
    }

    private static OptionalDouble first(Optional<JsonObject> result, String name) {
        return optional(result.map(found -> found.getAsJsonArray(name).get(0).getAsDouble()));
    }

    private static OptionalDouble number(Optional<JsonObject> result, String name) {
        return optional(result.map(found -> found.get(name).getAsDouble()));
    }

    private static OptionalDouble optional(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }

    private static OptionalDouble ratio(OptionalDouble a, OptionalDouble b) {
        return a.isPresent() && b.isPresent()
                ? OptionalDouble.of(a.getAsDouble() / b.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble sum(OptionalDouble a, OptionalDouble b) {
        return a.isPresent() && b.isPresent()
                ? OptionalDouble.of(
                        DoubleStream.of(a.getAsDouble(), b.getAsDouble()).sum())
                : OptionalDouble.empty();
    }

    private static OptionalDouble times(OptionalDouble value, double factor) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
    }
}
