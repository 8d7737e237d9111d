package org.w3id.entente.query;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * A stored query as one text that any SPARQL endpoint answers: without decorators, and with the defaults of its parameters
 * as values at the begin of its pattern, where a reader can change them.
 */
final class StandaloneText {

    /** The first is that of the outermost pattern. */
    private static final Pattern PATTERN = Pattern.compile("\\bWHERE\\s*\\{\\s*?\\n", Pattern.CASE_INSENSITIVE);

    private StandaloneText() {}

    static String of(StoredQuery stored) {
        String text = stored.text()
                .lines()
                .filter(line -> !line.startsWith(Decorators.MARK))
                .collect(Collectors.joining("\n", "", "\n"));
        Binding values =
                Parameters.bind(stored.query(), Map.of(), stored.decorators().defaults());
        if (values.isEmpty()) {
            return text;
        }
        Matcher begin = PATTERN.matcher(text);
        if (!begin.find()) {
            throw new IllegalArgumentException(stored.fullName() + " has parameters, but no line that ends in WHERE {");
        }
        return text.substring(0, begin.end())
                + block(values, QueryFactory.create(text).getPrefixMapping())
                + text.substring(begin.end());
    }

    private static String block(Binding values, PrefixMapping prefixes) {
        return values.varsMentioned().stream()
                .sorted(Comparator.comparing(Var::getVarName))
                .map(variable -> "  VALUES " + variable + " { " + FmtUtils.stringForNode(values.get(variable), prefixes)
                        + " }\n")
                .collect(Collectors.joining());
    }
}
