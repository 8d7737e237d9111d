package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Who takes this server for the canonical host asks the endpoint at {@code /entente/sparql}; it answers there as at
 * {@code /sparql}, where Fuseki has it.
 */
final class CanonicalEndpoint extends Handler.Wrapper {

    private static final String PREFIX = "/entente";
    private static final String ENDPOINT = "/sparql";

    /** Holds the address that the client asked, in requests that were passed on. */
    private static final String ASKED = CanonicalEndpoint.class.getName();

    CanonicalEndpoint(Handler handler) {
        super(handler);
    }

    /** The address at which the client asked the endpoint, without parameters. */
    static String address(HttpServletRequest request) {
        return request.getAttribute(ASKED) instanceof String asked
                ? asked
                : request.getRequestURL().toString();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!Request.getPathInContext(request).equals(PREFIX + ENDPOINT)) {
            return super.handle(request, response, callback);
        }
        HttpURI asked = request.getHttpURI();
        request.setAttribute(ASKED, HttpURI.build(asked).param(null).query(null).asString());
        HttpURI own = HttpURI.build(asked, ENDPOINT, null, asked.getQuery());
        return super.handle(Request.serveAs(request, own), response, callback);
    }
}
