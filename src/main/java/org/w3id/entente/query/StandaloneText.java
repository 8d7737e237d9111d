package org.w3id.entente.query;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.FmtUtils;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.project.InputException;

/**
 * A stored query as one text that any SPARQL endpoint answers: without decorators, with the declarations that it may lack
 * here, and with the defaults of its parameters as values at the begin of its pattern, where a reader can change them.
 */
final class StandaloneText {

    /** The first is that of the outermost pattern. */
    private static final Pattern PATTERN = Pattern.compile("\\bWHERE\\s*\\{\\s*?\\n", Pattern.CASE_INSENSITIVE);

    private StandaloneText() {}

    /** Throws {@link InputException} where the query does not parse, or its values have no place to stand. */
    static String of(StoredQuery stored) {
        Query query = stored.query();
        String text = declared(stored.text()
                .lines()
                .filter(line -> !line.startsWith(Decorators.MARK))
                .collect(Collectors.joining("\n", "", "\n")));
        Binding values = Parameters.bind(query, Map.of(), stored.decorators().defaults());
        if (values.isEmpty()) {
            return text;
        }
        Matcher begin = PATTERN.matcher(text);
        if (!begin.find()) {
            throw new InputException(
                    stored.file(),
                    0,
                    0,
                    "a query with defaults needs a line that ends in \"WHERE {\" for its pattern.");
        }
        return text.substring(0, begin.end())
                + block(values, QueryFactory.create(text).getPrefixMapping())
                + text.substring(begin.end());
    }

    /** One declaration too many, for what only looks like a prefix, does no harm. */
    private static String declared(String text) {
        return Namespaces.QUERY_PREFIXES.getNsPrefixMap().entrySet().stream()
                .filter(prefix -> Pattern.compile("(?<![\\w-])" + prefix.getKey() + ":")
                        .matcher(text)
                        .find())
                .filter(prefix -> !Pattern.compile("\\bPREFIX\\s+" + prefix.getKey() + ":", Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find())
                .sorted(Map.Entry.comparingByKey())
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .collect(Collectors.joining("", "", text));
    }

    private static String block(Binding values, PrefixMapping prefixes) {
        return values.varsMentioned().stream()
                .sorted(Comparator.comparing(Var::getVarName))
                .map(variable -> "  VALUES " + variable + " { " + FmtUtils.stringForNode(values.get(variable), prefixes)
                        + " }\n")
                .collect(Collectors.joining());
    }
}
