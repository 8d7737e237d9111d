package org.w3id.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.entente.dataset.FilePosition;
import org.w3id.entente.validation.Finding;
import org.w3id.entente.validation.FindingText;
import org.w3id.entente.validation.Severity;

/** Findings as lines of text and as JSON. */
final class FindingsText {

    private FindingsText() {}

    /** {@code file:line:column: ERROR node: message (check)}. */
    static String line(Finding finding) {
        String place = finding.place() == null ? "" : place(finding.place()) + ": ";
        return place + FindingText.line(finding);
    }

    private static String place(FilePosition place) {
        return shortened(place.file()) + ":" + place.line() + ":" + place.column();
    }

    /** Relative to where the command was called, if the file is below. */
    private static Path shortened(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : file;
    }

    /** One sentence: what was found, or that nothing was, in what, and by how many checks. */
    static String summary(List<Finding> findings, String judged, int checks) {
        String counts = Stream.of(Severity.values())
                .map(severity -> count(findings, severity))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return (counts.isEmpty() ? "Nothing to object to" : counts) + " in " + judged + ", by " + checks
                + " shapes and check queries.";
    }

    private static String count(List<Finding> findings, Severity severity) {
        long count = findings.stream().filter(f -> f.severity() == severity).count();
        String noun = switch (severity) {
            case ERROR -> "error";
            case WARN -> "warning";
            case INFO -> "remark";
        };
        return count == 0 ? "" : count + " " + noun + (count == 1 ? "" : "s");
    }

    /** An array of objects; file, line, column and path are absent where there is none. */
    static String json(List<Finding> findings) {
        return Json.array(findings, FindingsText::object).toString();
    }

    private static JsonObject object(Finding finding) {
        JsonObject object = FindingText.json(finding);
        if (finding.place() != null) {
            object.put("file", shortened(finding.place().file()).toString());
            object.put("line", finding.place().line());
            object.put("column", finding.place().column());
        }
        return object;
    }
}
