package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.fuseki.servlets.ActionErrorException;

/** A request that is not answered as asked: the HTTP status that says so, and what is wrong and what to do, in a sentence. */
final class Refusal extends ActionErrorException {

    /** RFC 9110, 15.5.21; the Servlet API has no name for it. */
    static final int UNPROCESSABLE = 422;

    private static final long serialVersionUID = 1L;

    private final boolean forNow;

    Refusal(int status, String message) {
        this(status, message, false);
    }

    private Refusal(int status, String message, boolean forNow) {
        super(status, message, null);
        this.forNow = forNow;
    }

    /** Of a request that can never be answered as it stands. */
    static Refusal badRequest(String message) {
        return new Refusal(HttpServletResponse.SC_BAD_REQUEST, message);
    }

    /** Of a request that may be answered a little later, as it stands. */
    static Refusal forNow(String message) {
        return new Refusal(HttpServletResponse.SC_SERVICE_UNAVAILABLE, message, true);
    }

    /** Whether the same request may be answered a little later. */
    boolean isForNow() {
        return forNow;
    }

    int status() {
        return getRC();
    }
}
