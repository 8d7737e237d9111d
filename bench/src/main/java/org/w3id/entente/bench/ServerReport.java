package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What was measured of servers, for reading. */
record ServerReport(List<JsonObject> results) {

    /** Ours is to be as fast, but for a twentieth. */
    private static final double GOAL = 0.95;

    /** What their part of a page is called. */
    static final String MARK = "served";

    /** Whether no answer was at fault, and no throughput too low. */
    boolean goalsMet() {
        return of("throughput").allMatch(result -> number(result, "ratio") >= GOAL)
                && of("soak")
                        .allMatch(result -> result.get("faults").getAsInt() == 0
                                && result.get("alive").getAsBoolean());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        of("machine").findFirst().ifPresent(machine -> text.append('\n').append(machine(machine)));
        if (of("throughput").findAny().isPresent()) {
            text.append(
                    "\n| questions | beside | entente, answers/s | the other, answers/s | ratio | lowest and highest turn"
                            + " | 0.95 met |\n|---|---|---:|---:|---:|---:|---|\n");
            of("throughput").forEach(result -> text.append(throughput(result)));
        }
        if (of("soak").findAny().isPresent()) {
            text.append("\n| soak | answers | faults | answers/s, first and last minute | 99 % within | process |\n"
                    + "|---|---:|---:|---:|---:|---:|\n");
            of("soak").forEach(result -> text.append(soak(result)));
        }
        if (of("write").findAny().isPresent()) {
            text.append("\n| change | triples sent | store | how often | median | 95 % within |\n"
                    + "|---|---:|---|---:|---:|---:|\n");
            of("write").forEach(result -> text.append(write(result)));
        }
        return text.append('\n').toString();
    }

    private Stream<JsonObject> of(String measured) {
        return results.stream()
                .filter(result -> result.get("measured").getAsString().equals(measured));
    }

    private static String machine(JsonObject machine) {
        return "Measured on " + string(machine, "processors") + " processors (" + string(machine, "processor") + "), "
                + string(machine, "system") + ", " + string(machine, "java") + ", with Jena " + string(machine, "jena")
                + "; " + string(machine, "clients") + " clients on the same machine, heaps of "
                + string(machine, "heap")
                + ".\n";
    }

    private static String throughput(JsonObject result) {
        double[] turns = result.getAsJsonArray("ratioTurns").asList().stream()
                .mapToDouble(turn -> turn.getAsDouble())
                .sorted()
                .toArray();
        double ratio = number(result, "ratio");
        return row(
                string(result, "count") + " " + string(result, "questions"),
                string(result, "beside"),
                rounded("%,.0f", number(result, "entente")),
                rounded("%,.0f", number(result, "rival")),
                rounded("%.2f", ratio),
                rounded("%.2f", turns[0]) + ", " + rounded("%.2f", turns[turns.length - 1]),
                ratio >= GOAL ? "yes" : "no");
    }

    private static String soak(JsonObject result) {
        return row(
                string(result, "minutes") + " min, " + string(result, "requests") + " requests in turn",
                rounded("%,.0f", number(result, "answers")),
                string(result, "faults"),
                rounded("%,.0f", number(result, "firstPerSecond")) + ", "
                        + rounded("%,.0f", number(result, "lastPerSecond")),
                rounded("%.1f", number(result, "firstPercent99")) + ", "
                        + rounded("%.1f", number(result, "lastPercent99")) + " ms",
                rounded("%,.0f", number(result, "firstMemory") / 1e6) + ", "
                        + rounded("%,.0f", number(result, "lastMemory") / 1e6) + " MB");
    }

    private static String write(JsonObject result) {
        return row(
                string(result, "change"),
                rounded("%,.0f", number(result, "triples")),
                string(result, "store"),
                string(result, "count"),
                rounded("%,.0f", number(result, "milliseconds")) + " ms",
                rounded("%,.0f", number(result, "milliseconds95")) + " ms");
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String rounded(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static double number(JsonObject result, String name) {
        return result.get(name).getAsDouble();
    }

    private static String string(JsonObject result, String name) {
        return result.get(name).getAsString();
    }
}
