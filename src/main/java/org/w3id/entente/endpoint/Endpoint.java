package org.w3id.entente.endpoint;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import org.w3id.entente.project.InputException;

/**
 * How to reach a dataset on a SPARQL 1.1 server.
 *
 * @param query the address that answers queries
 * @param update the address that carries out updates of the same dataset
 * @param login sent with each request (HTTP Basic), where there is one
 * @param timeout how long to wait for the answer to one request
 */
public record Endpoint(URI query, URI update, Optional<Login> login, Duration timeout) {

    /** @throws InputException where an address is no absolute http or https URL */
    public static Endpoint of(String query, String update, Optional<Login> login, Duration timeout) {
        return new Endpoint(address(query), address(update), login, timeout);
    }

    /** The server. No request is sent before it is asked something. */
    public SparqlServer connect() {
        return new HttpSparqlServer(this);
    }

    private static URI address(String text) {
        try {
            URI address = new URI(text);
            String scheme = String.valueOf(address.getScheme());
            if (address.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
                return address;
            }
        } catch (URISyntaxException e) {
            // what to do is the same as for an address of another kind
        }
        throw new InputException("\"" + text
                + "\" is no address of a server. Write it in full, as http://localhost:3030/entente/query.");
    }
}
