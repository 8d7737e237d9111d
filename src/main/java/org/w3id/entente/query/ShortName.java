package org.w3id.entente.query;

import java.util.Comparator;
import java.util.Map;
import org.w3id.entente.dataset.Namespaces;

/** IRIs in the short form that tables and expected answers use: {@code id:state/japan}. */
public final class ShortName {

    private ShortName() {}

    /** {@code iri} with its longest prefix of {@link Namespaces#PREFIXES}, or in angle brackets where none fits. */
    public static String of(String iri) {
        return Namespaces.PREFIXES.getNsPrefixMap().entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
                .map(prefix -> shortened(iri, prefix))
                .orElse("<" + iri + ">");
    }

    private static String shortened(String iri, Map.Entry<String, String> prefix) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
    }
}
