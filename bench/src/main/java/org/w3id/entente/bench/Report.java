package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes results into a page, between two marks; what is said around them stays. */
final class Report {

    private static final String MARK = "measured";

    private Report() {}

    static void write(List<JsonObject> results, Path page) throws IOException {
        write(text(results), page, MARK);
    }

    /**
     * Writes {@code text} between the lines that tell where what is called {@code mark} begins and ends.
     *
     * @throws IllegalArgumentException where the page lacks these lines
     */
    static void write(String text, Path page, String mark) throws IOException {
        String from = "<!-- " + mark + ": from here -->\n";
        String to = "<!-- " + mark + ": to here -->\n";
        String old = Files.readString(page);
        int start = old.indexOf(from);
        int end = old.indexOf(to);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(page + " lacks the lines " + from + " and " + to);
        }
        Files.writeString(page, old.substring(0, start + from.length()) + text + old.substring(end));
    }

    static String text(List<JsonObject> results) {
        StringBuilder text = new StringBuilder();
        results.stream()
                .filter(result -> result.get("engine").getAsString().equals("machine"))
                .findFirst()
                .ifPresent(machine -> text.append('\n').append(Machine.sentence(machine)));
        ResultTable.mismatches(results)
                .forEach(mismatch -> text.append('\n').append(mismatch).append('\n'));
        text.append("\n### Goals\n\n").append(new GoalTable(results));
        text.append("\n### Engines\n\n").append(new ResultTable(results));
        text.append("\n### Import, what-if, proofs and memory\n\n").append(new DetailTable(results));
        return text.append('\n').toString();
    }
}
