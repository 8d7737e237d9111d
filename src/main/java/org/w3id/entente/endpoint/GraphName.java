package org.w3id.entente.endpoint;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.project.InputException;

/** The names by which people call graphs: IRIs, or short ones such as {@code graph:kim-2019}. */
public final class GraphName {

    private GraphName() {}

    /** The graph of data that {@code text} names; throws {@link InputException} where that is no absolute IRI. */
    public static Node of(String text) {
        return of(text, "kim-2019");
    }

    /** The graph for conclusions that {@code text} names; throws {@link InputException} where that is no absolute IRI. */
    public static Node ofTarget(String text) {
        return of(text, "inferred");
    }

    private static Node of(String text, String example) {
        String iri = Namespaces.PREFIXES.expandPrefix(text);
        try {
            if (IRIx.create(iri).isAbsolute()) {
                return NodeFactory.createURI(iri);
            }
        } catch (IRIException e) {
            // no IRI at all: the same advice holds
        }
        throw new InputException("\"" + text + "\" names no graph. Write an IRI such as " + Namespaces.GRAPH + example
                + ", or graph:" + example + ".");
    }
}
