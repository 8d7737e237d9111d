package org.w3id.entente.publication;

import com.apicatalog.rdf.nquads.NQuadsWriter;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/** Quads as lines of canonical N-Quads, blank nodes under the labels that they have. */
final class CanonicalText {

    private static final NodeFormatter TERMS = new NodeFormatterNT();

    private CanonicalText() {}

    /** The line of {@code quad}, in N-Triples if it is of the default graph; without the end of line. */
    static String of(Quad quad) {
        StringBuilder line = new StringBuilder();
        line.append(of(quad.getSubject())).append(' ');
        line.append(of(quad.getPredicate())).append(' ');
        line.append(of(quad.getObject())).append(' ');
        if (!quad.isDefaultGraph()) {
            line.append(of(quad.getGraph())).append(' ');
        }
        return line.append('.').toString();
    }

    private static String of(Node node) {
        if (node.isBlank()) {
            return TitaniumQuads.BLANK + node.getBlankNodeLabel();
        }
        if (node.isURI()) {
            return NQuadsWriter.resource(node.getURI());
        }
        // Jena leaves control characters as they are, which the canonical form escapes.
        if (node.isLiteral() && node.getLiteralBaseDirection() == null) {
            String language = node.getLiteralLanguage();
            return NQuadsWriter.literal(
                    node.getLiteralLexicalForm(),
                    node.getLiteralDatatypeURI(),
                    language.isEmpty() ? null : language,
                    null);
        }
        StringWriterI text = new StringWriterI();
        TERMS.format(text, node);
        return text.toString();
    }
}
