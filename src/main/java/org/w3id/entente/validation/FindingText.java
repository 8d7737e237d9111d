package org.w3id.entente.validation;

import org.apache.jena.atlas.json.JsonObject;

/** A finding as text and as JSON; where it stands in a file is left to who knows what readers call the file. */
public final class FindingText {

    private FindingText() {}

    /** {@code ERROR node: message (check)}. */
    public static String line(Finding finding) {
        return finding.severity() + " " + finding.name() + ": " + finding.message() + " (" + finding.check() + ")";
    }

    /** {@code {"severity": …, "check": …, "node": …, "path": …, "message": …}}; the path is absent where there is none. */
    public static JsonObject json(Finding finding) {
        JsonObject object = new JsonObject();
        object.put("severity", finding.severity().name());
        object.put("check", finding.check());
        object.put("node", finding.node().toString());
        if (finding.path() != null) {
            object.put("path", finding.path().toString());
        }
        object.put("message", finding.message());
        return object;
    }
}
