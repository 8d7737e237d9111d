package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.util.List;

/** What was measured of engines, for reading. */
final class Report {

    /** What their part of a page is called. */
    static final String MARK = "measured";

    private Report() {}

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
