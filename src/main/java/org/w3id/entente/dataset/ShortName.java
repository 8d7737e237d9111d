package org.w3id.entente.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Nodes in the short form that queries, messages and expected answers use: {@code state:japan}, {@code ent:subject}. */
public final class ShortName {

    private static final List<Map.Entry<String, String>> LONGEST_FIRST =
            Namespaces.QUERY_PREFIXES.getNsPrefixMap().entrySet().stream()
                    .sorted(Comparator.comparing(prefix -> -prefix.getValue().length()))
                    .toList();

    private ShortName() {}

    /** The short form of an IRI, a literal's text in quotes, {@code [ ]} for what has no name. */
    public static String of(Node node) {
        if (node.isBlank()) {
            return "[ ]";
        }
        if (node.isLiteral()) {
            return '"' + node.getLiteralLexicalForm() + '"';
        }
        return node.isURI() ? of(node.getURI()) : node.toString();
    }

    /** {@code iri} with its longest prefix of {@link Namespaces#QUERY_PREFIXES}, or in angle brackets where none fits. */
    public static String of(String iri) {
        return LONGEST_FIRST.stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .findFirst()
                .map(prefix -> shortened(iri, prefix))
                .orElse("<" + iri + ">");
    }

    /** What follows the last slash of an IRI: {@code japan}; the text of a literal. */
    public static String lastPart(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String iri = node.toString();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static String shortened(String iri, Map.Entry<String, String> prefix) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
    }
}
