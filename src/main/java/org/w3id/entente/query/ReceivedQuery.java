package org.w3id.entente.query;

import java.nio.file.Path;
import org.apache.jena.query.Query;
import org.w3id.entente.dataset.SparqlText;
import org.w3id.entente.project.InputException;

/** A query that somebody sent, checked as the stored ones are; no decorators are read from it, and no values go into it. */
public final class ReceivedQuery {

    private static final Path ORIGIN = Path.of("query");

    private ReceivedQuery() {}

    /** Parses {@code text}; throws {@link InputException} with line and column where it does not parse or may not run. */
    public static Query parse(String text) {
        LongNumber.refuse(ORIGIN, text);
        Query query = SparqlText.parse(ORIGIN, text);
        try {
            QueryCheck.check(ORIGIN, query);
        } catch (StackOverflowError e) {
            throw new InputException(ORIGIN, 0, 0, "the query is too long or nested too deeply. Split it.");
        }
        query.ensureResultVars();
        return query;
    }
}
