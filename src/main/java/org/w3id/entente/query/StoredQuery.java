package org.w3id.entente.query;

import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.query.Query;
import org.w3id.entente.dataset.SparqlText;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.TextFile;

/**
 * A query in a file of its own, with what its decorators say about it.
 *
 * @param group the folder it stands in, empty for a query from elsewhere
 * @param name the file's name without its ending
 * @param file where it comes from, for error messages
 * @param text the whole text
 * @param decorators what the text says about itself
 */
public record StoredQuery(String group, String name, Path file, String text, Decorators decorators) {

    static final String SUFFIX = ".rq";

    /** Reads a query of no group. Throws {@link InputException} where there is no such file or it cannot be read. */
    public static StoredQuery read(Path file) {
        return read("", file);
    }

    static StoredQuery read(String group, Path file) {
        String text = TextFile.read(file);
        String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
        return new StoredQuery(group, name, file, text, Decorators.in(file, text));
    }

    /** A query that stands in no file; {@code origin} names its place in error messages. */
    public static StoredQuery of(String origin, String text) {
        Path place = Path.of(origin);
        return new StoredQuery("", origin, place, text, Decorators.in(place, text));
    }

    /** {@code group/name}, which identifies it. */
    public String fullName() {
        return group.isEmpty() ? name : group + "/" + name;
    }

    /** The query itself; throws {@link InputException} with line and column where it does not parse or is not allowed. */
    public Query query() {
        return SparqlText.parse(file, text);
    }

    /**
     * The text as other endpoints answer it too: without decorators, and with the defaults of its parameters as values at
     * the begin of its pattern, where a reader can change them.
     */
    public String standalone() {
        return StandaloneText.of(this);
    }

    /**
     * The query with values for its parameters.
     *
     * @param values the values by the parameters' names, each an IRI, a prefixed name or a literal; they go before the
     *     defaults in the query's own decorators
     * @throws InputException where the query does not parse or is not allowed, a value does not fit or is missing
     */
    public PreparedQuery prepare(Map<String, String> values) {
        Query query = query();
        QueryCheck.check(file, query);
        return new PreparedQuery(file, query, Parameters.bind(query, values, decorators.defaults()));
    }
}
