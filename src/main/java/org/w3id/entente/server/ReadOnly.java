package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.apache.jena.fuseki.servlets.HttpAction;

/** The update operation of a server that takes no updates. */
final class ReadOnly extends SparqlAction {

    private static final Set<String> TAKEN = Set.of("GET", "HEAD", "POST");

    @Override
    String methods() {
        return "GET, HEAD, POST, OPTIONS";
    }

    @Override
    public void execAny(String method, HttpAction action) {
        if (TAKEN.contains(method)) {
            executeLifecycle(action);
        } else {
            super.execAny(method, action);
        }
    }

    @Override
    Reply reply(HttpAction action) {
        throw new Refusal(
                HttpServletResponse.SC_FORBIDDEN,
                "This server is read-only: it takes no updates. \"entente serve --writable\" starts one that does.");
    }
}
