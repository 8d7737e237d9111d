package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.fuseki.servlets.HttpAction;

/** The update operation of a server that takes no updates. */
final class ReadOnly extends SparqlAction {

    ReadOnly() {
        super("GET", "HEAD", "POST");
    }

    @Override
    Reply reply(HttpAction action) {
        throw new Refusal(
                HttpServletResponse.SC_FORBIDDEN,
                "This server is read-only: it takes no updates. \"entente serve --writable\" starts one that does.");
    }
}
