package org.w3id.entente.validation;

import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.Namespaces;

/** Names of nodes as our Turtle files write them: {@code state:japan}, {@code mode:fact}, {@code ent:subject}. */
final class ShortName {

    private ShortName() {}

    static String of(Node node) {
        if (node.isBlank()) {
            return "[ ]";
        }
        if (node.isLiteral()) {
            return '"' + node.getLiteralLexicalForm() + '"';
        }
        return ofIri(node.getURI());
    }

    private static String ofIri(String iri) {
        for (String space : new String[] {Namespaces.ID, Namespaces.SCHEME}) {
            int kindEnd = iri.indexOf('/', space.length());
            if (iri.startsWith(space) && kindEnd > 0) {
                return iri.substring(space.length(), kindEnd) + ':' + iri.substring(kindEnd + 1);
            }
        }
        String shortForm = Namespaces.PREFIXES.shortForm(iri);
        return shortForm.equals(iri) ? '<' + iri + '>' : shortForm;
    }
}
