package org.w3id.entente.endpoint;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.w3id.entente.project.InputException;

/**
 * A triple as Titanium's interfaces take it: blank nodes begin with {@code _:}, and what is no literal has neither datatype
 * nor language nor direction.
 */
record QuadText(String subject, String predicate, String object, String datatype, String language, String direction) {

    private static final String BLANK = "_:";

    /** Throws {@link InputException} where the triple holds another triple, which RDF 1.1 does not know. */
    static QuadText of(Triple triple) {
        String subject = resource(triple.getSubject());
        String predicate = resource(triple.getPredicate());
        Node object = triple.getObject();
        if (!object.isLiteral()) {
            return new QuadText(subject, predicate, resource(object), null, null, null);
        }
        TextDirection direction = object.getLiteralBaseDirection();
        return new QuadText(
                subject,
                predicate,
                object.getLiteralLexicalForm(),
                object.getLiteralDatatypeURI(),
                object.getLiteralLanguage().isEmpty() ? null : object.getLiteralLanguage(),
                direction == null ? null : direction.direction());
    }

    private static String resource(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        if (node.isBlank()) {
            return BLANK + node.getBlankNodeLabel();
        }
        throw new InputException("A graph holds a triple of RDF 1.2, " + node + ", which SPARQL 1.1 does not know."
                + " Leave that graph out with --graph.");
    }

    void giveTo(RdfQuadConsumer consumer) {
        try {
            consumer.quad(subject, predicate, object, datatype, language, direction, null);
        } catch (RdfConsumerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The triple as a line of N-Quads, its blank nodes called as {@code labels} say. */
    String line(Map<String, String> labels) {
        String labelled = datatype == null ? labels.getOrDefault(object, object) : object;
        return NQuadsWriter.nquad(
                labels.getOrDefault(subject, subject), predicate, labelled, datatype, language, direction, null);
    }
}
