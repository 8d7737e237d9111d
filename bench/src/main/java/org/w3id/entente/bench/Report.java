package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes results into a page, between two marks; what is said around them stays. */
final class Report {

    private static final String START = "<!-- measured: from here -->\n";
    private static final String END = "<!-- measured: to here -->\n";

    private Report() {}

    /** @throws IllegalArgumentException where the page lacks the marks */
    static void write(List<JsonObject> results, Path page) throws IOException {
        String text = Files.readString(page);
        int start = text.indexOf(START);
        int end = text.indexOf(END);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(page + " lacks the lines " + START + " and " + END);
        }
        Files.writeString(page, text.substring(0, start + START.length()) + text(results) + text.substring(end));
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
