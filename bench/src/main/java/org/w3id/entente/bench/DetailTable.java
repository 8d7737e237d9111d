package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What was measured of our evaluator alone, as a table in Markdown: a row for each quantity, a column for each data set. */
record DetailTable(List<JsonObject> results) {

    DetailTable(List<JsonObject> results) {
        this.results = results.stream()
                .filter(result -> result.get("engine").getAsString().equals("details") && !result.has("failed"))
                .toList();
    }

    @Override
    public String toString() {
        if (results.isEmpty()) {
            return "Not measured.\n";
        }
        StringBuilder text = new StringBuilder("| |");
        for (JsonObject result : results) {
            text.append(String.format(
                    Locale.ROOT,
                    " %s %,d |",
                    result.get("shape").getAsString(),
                    number(result, "size").longValue()));
        }
        text.append("\n|---|").append("---:|".repeat(results.size())).append('\n');
        row(text, "RIOT alone, one thread, million triples/s", "%.2f", result -> millions(result, "riotOneThread"));
        row(text, "RIOT alone, all threads, million triples/s", "%.2f", result -> millions(result, "riotAllThreads"));
        row(text, "import, million triples/s", "%.2f", result -> millions(result, "import"));
        row(text, "one more claim supposed and taken back, ms", "%.3f", named("addMilliseconds"));
        row(text, "the same, 95th percentile", "%.3f", named("addMilliseconds95"));
        row(text, "one claim fewer supposed and taken back, ms", "%.3f", named("removeMilliseconds"));
        row(text, "the same, 95th percentile", "%.3f", named("removeMilliseconds95"));
        row(text, "triples in such a claim", "%.0f", named("supposedTriples"));
        row(text, "all matches that conclude a tension, µs", "%.1f", named("matchesMicroseconds"));
        row(text, "the same, 95th percentile", "%.1f", named("matchesMicroseconds95"));
        row(text, "a whole proof of a tension, µs", "%.0f", named("proofMicroseconds"));
        row(text, "steps of such a proof", "%.0f", named("proofSteps"));
        row(text, "bytes of heap a fact, with proofs", "%.1f", result -> perFact(result, "heapWithProofs"));
        row(text, "of these for the dictionary", "%.1f", result -> perFact(result, "heapOfDictionary"));
        return text.toString();
    }

    private void row(StringBuilder text, String name, String format, ToDoubleFunction<JsonObject> value) {
        text.append("| ").append(name).append(" |");
        for (JsonObject result : results) {
            text.append(' ')
                    .append(String.format(Locale.ROOT, format, value.applyAsDouble(result)))
                    .append(" |");
        }
        text.append('\n');
    }

    private static ToDoubleFunction<JsonObject> named(String name) {
        return result -> number(result, name).doubleValue();
    }

    private static double millions(JsonObject result, String seconds) {
        return number(result, "imported").doubleValue()
                / number(result, seconds).doubleValue()
                / 1e6;
    }

    private static double perFact(JsonObject result, String bytes) {
        return number(result, bytes).doubleValue() / number(result, "facts").doubleValue();
    }

    private static Number number(JsonObject result, String name) {
        return result.get(name).getAsNumber();
    }
}
