package org.w3id.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.experiment.Timeline;
import org.w3id.entente.inference.Bound;
import org.w3id.entente.inference.Period;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.query.AnswerText;

/**
 * A timeline for programs: what is told of begin and end, as its source writes it and in days.
 *
 * @param timeline the tensions in its order
 */
record TimelineData(Timeline timeline) {

    private static final List<String> HEADER = List.of(
            "tension", "status", "since", "until", "earliestBegin", "latestBegin", "earliestEnd", "latestEnd", "iri");

    String csv() {
        return AnswerText.csv(
                HEADER,
                timeline.rows().stream().map(row -> cells(row.tension())).toList());
    }

    /** An array of objects; what is unknown or open is null. */
    String json() {
        return Json.array(timeline.rows(), row -> object(row.tension())).toString();
    }

    private static JsonObject object(Tension tension) {
        JsonObject object = new JsonObject();
        List<String> cells = cells(tension);
        for (int i = 0; i < HEADER.size(); i++) {
            String cell = cells.get(i);
            object.put(HEADER.get(i), cell.isEmpty() ? JsonNull.instance : new JsonString(cell));
        }
        return object;
    }

    private static List<String> cells(Tension tension) {
        Period period = tension.period();
        return List.of(
                tension.label(),
                ShortName.lastPart(tension.status()),
                period.since() == null ? "" : period.since(),
                period.until() == null ? "" : period.until(),
                day(period.begin(), Bound::earliest),
                day(period.begin(), Bound::latest),
                day(period.end(), Bound::earliest),
                day(period.end(), Bound::latest),
                tension.iri().getURI());
    }

    private static String day(Bound bound, Function<Bound, LocalDate> side) {
        boolean known = bound != null && !side.apply(bound).equals(LocalDate.MIN);
        return known ? side.apply(bound).toString() : "";
    }
}
