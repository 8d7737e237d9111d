package org.w3id.entente.publication;

import com.apicatalog.rdf.canon.RdfCanon;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.w3id.entente.project.InputException;

/** Hands quads to titanium-rdfc, for which terms are texts. */
final class TitaniumQuads {

    /** What it writes before the label of a blank node, as N-Quads do. */
    static final String BLANK = "_:";

    /** Stands for triple terms, which RDFC-1.0 does not know. */
    private static final String TRIPLE_TERM = "urn:x-entente:triple-term";

    private TitaniumQuads() {}

    /**
     * Adds {@code quad} to what {@code canon} labels.
     *
     * @throws InputException where a blank node stands in a triple term
     */
    static void add(Quad quad, RdfCanon canon) {
        String graph = quad.getGraph().isBlank() ? resource(quad.getGraph()) : null;
        String subject = resource(quad.getSubject());
        String predicate = predicate(quad);
        Node object = quad.getObject();
        if (object.isLiteral()) {
            String language = object.getLiteralLanguage();
            String direction = Optional.ofNullable(object.getLiteralBaseDirection())
                    .map(Object::toString)
                    .orElse(null);
            canon.quad(
                    subject,
                    predicate,
                    object.getLiteralLexicalForm(),
                    object.getLiteralDatatypeURI(),
                    language.isEmpty() ? null : language,
                    direction,
                    graph);
        } else if (object.isTripleTerm()) {
            canon.quad(subject, predicate, ground(object), TRIPLE_TERM, null, null, graph);
        } else {
            canon.quad(subject, predicate, resource(object), null, null, null, graph);
        }
    }

    // titanium-rdfc 2.0.0 fails on graphs that have an IRI, so the predicate tells of the graph.
    private static String predicate(Quad quad) {
        return quad.isDefaultGraph() || quad.getGraph().isBlank()
                ? quad.getPredicate().getURI()
                : quad.getPredicate().getURI() + " " + quad.getGraph().getURI();
    }

    /** An IRI, or the label of a blank node. */
    static String resource(Node node) {
        return node.isBlank() ? BLANK + node.getBlankNodeLabel() : node.getURI();
    }

    private static String ground(Node tripleTerm) {
        if (!tripleTerm.getTriple().isConcrete() || namesBlank(tripleTerm)) {
            throw new InputException("A blank node in a triple term has no canonical label: " + tripleTerm);
        }
        return NodeFmtLib.strNT(tripleTerm);
    }

    private static boolean namesBlank(Node node) {
        return node.isBlank()
                || node.isTripleTerm()
                        && (namesBlank(node.getTriple().getSubject())
                                || namesBlank(node.getTriple().getObject()));
    }
}
