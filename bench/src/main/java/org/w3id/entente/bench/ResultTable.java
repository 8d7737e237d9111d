package org.w3id.entente.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Results as a table in Markdown: times of the first run, and the median of those after it. */
record ResultTable(List<JsonObject> results) {

    private static final String HEADER = """
            | shape | triples | engine | load, cold | infer, cold | load | infer | inferred | process, peak | heap held |
            |---|---:|---|---:|---:|---:|---:|---:|---:|---:|
            """;

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEADER);
        for (JsonObject result : results) {
            if (result.has("load") || result.has("failed")) {
                text.append(row(result)).append('\n');
            }
        }
        return text.toString();
    }

    private static String row(JsonObject result) {
        List<String> cells = new ArrayList<>(List.of(
                text(result, "shape"),
                String.format(Locale.ROOT, "%,d", number(result, "size")),
                text(result, "engine")));
        if (result.has("failed")) {
            cells.addAll(List.of(text(result, "failed"), "", "", "", ""));
        } else {
            for (String name : List.of("load", "infer")) {
                cells.add(seconds(result.getAsJsonArray(name).get(0).getAsDouble()));
            }
            for (String name : List.of("load", "infer")) {
                cells.add(seconds(warm(result.getAsJsonArray(name))));
            }
            cells.add(String.format(Locale.ROOT, "%,d", number(result, "derived")));
        }
        cells.add(megabytes(result, "processPeak"));
        cells.add(megabytes(result, "heapHeld"));
        return "| " + String.join(" | ", cells) + " |";
    }

    /** The median of all runs but the first; of the first where there is no other. */
    static double warm(JsonArray runs) {
        List<Double> times = StreamSupport.stream(runs.spliterator(), false)
                .map(JsonElement::getAsDouble)
                .skip(runs.size() > 1 ? 1 : 0)
                .sorted()
                .toList();
        return (times.get((times.size() - 1) / 2) + times.get(times.size() / 2)) / 2;
    }

    /** A line for each engine whose result differs from that of the first on the same data. */
    static List<String> mismatches(List<JsonObject> results) {
        Map<String, JsonObject> first = new LinkedHashMap<>();
        List<String> mismatches = new ArrayList<>();
        for (JsonObject result : results) {
            if (result.has("hash")) {
                JsonObject other = first.putIfAbsent(text(result, "shape") + " " + number(result, "size"), result);
                if (other != null && !text(other, "hash").equals(text(result, "hash"))) {
                    mismatches.add("DIFFERENT RESULTS: " + describe(result) + ", but " + describe(other));
                }
            }
        }
        return mismatches;
    }

    private static String describe(JsonObject result) {
        return text(result, "engine") + " on " + text(result, "shape") + " " + number(result, "size") + " infers "
                + number(result, "derived") + " triples with hash " + text(result, "hash");
    }

    private static String text(JsonObject result, String name) {
        return result.get(name).getAsString();
    }

    private static long number(JsonObject result, String name) {
        return result.get(name).getAsLong();
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f s" : "%.0f s", value);
    }

    private static String megabytes(JsonObject result, String name) {
        return result.has(name) ? String.format(Locale.ROOT, "%,d MB", number(result, name) / 1_000_000) : "";
    }
}
