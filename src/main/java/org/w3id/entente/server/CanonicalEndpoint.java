package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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

    /** Holds the address of the endpoint where it is not that of the request. */
    private static final String ASKED = CanonicalEndpoint.class.getName();

    private final Optional<String> publicEndpoint;

    /** @param publicAddress where readers reach the server, ending in a slash; as each request says where it is empty */
    CanonicalEndpoint(Optional<String> publicAddress, Handler handler) {
        super(handler);
        this.publicEndpoint = publicAddress.map(address -> address + ENDPOINT.substring(1));
    }

    /** The address of the endpoint: the public one, or else that which the client asked, without parameters. */
    static String address(HttpServletRequest request) {
        return request.getAttribute(ASKED) instanceof String asked
                ? asked
                : request.getRequestURL().toString();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        publicEndpoint.ifPresent(endpoint -> request.setAttribute(ASKED, endpoint));
        if (!Request.getPathInContext(request).equals(PREFIX + ENDPOINT)) {
            return super.handle(request, response, callback);
        }
        HttpURI asked = request.getHttpURI();
        if (publicEndpoint.isEmpty()) {
            request.setAttribute(
                    ASKED, HttpURI.build(asked).param(null).query(null).asString());
        }
        HttpURI own = HttpURI.build(asked, ENDPOINT, null, asked.getQuery());
        return super.handle(Request.serveAs(request, own), response, callback);
    }
}
