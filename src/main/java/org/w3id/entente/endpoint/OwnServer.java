package org.w3id.entente.endpoint;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.entente.catalog.Catalog;
import org.w3id.entente.project.InputException;

/** Servers of {@code entente serve}, which make by themselves what a push would bring. */
public final class OwnServer {

    private static final String NAME =
            Catalog.EXAMPLES.getURI().substring(Catalog.ENDPOINT.getURI().length());

    private OwnServer() {}

    /**
     * Throws {@link InputException} if {@code endpoint} is of such a server. It answers for a graph of examples under its own
     * address, whatever that is; where graphs have only been copied to, there is none of that name.
     *
     * @param server that is reached at {@code endpoint}
     */
    public static void refuse(Endpoint endpoint, SparqlServer server) {
        Node examples = NodeFactory.createURI(endpoint.query() + NAME);
        boolean copied = examples.equals(Catalog.EXAMPLES);
        if (!copied && new ServerGraphs(server).holds(examples)) {
            throw new InputException(endpoint.query()
                    + " is a server of Entente, which derives, infers and describes by itself what follows from its data."
                    + " Nothing was sent. To serve other data there, start it anew with them, with --rebuild if it has a"
                    + " --store; to change them while it runs, start it with --writable and send it the graphs that"
                    + " state something, by PUT to " + endpoint.query() + "?graph=IRI.");
        }
    }
}
