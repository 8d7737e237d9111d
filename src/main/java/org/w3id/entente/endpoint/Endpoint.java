package org.w3id.entente.endpoint;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern THIS_COMPUTER = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

    /**
     * @throws InputException where an address is no absolute http or https URL, tells a password, or would have one sent
     *     over the network for all to read
     */
    public static Endpoint of(String query, String update, Optional<Login> login, Duration timeout) {
        Endpoint endpoint = new Endpoint(address(query), address(update), login, timeout);
        if (login.isPresent()) {
            requireSecret(endpoint.query());
            requireSecret(endpoint.update());
        }
        return endpoint;
    }

    /** The server. No request is sent before it is asked something. */
    public SparqlServer connect() {
        return new HttpSparqlServer(this);
    }

    /**
     * What loads triples into the same dataset by the Graph Store protocol.
     *
     * @param address where, without a graph's name
     * @throws InputException as {@link #of}
     */
    public TripleLoader graphStore(String address) {
        URI store = address(address);
        if (login.isPresent()) {
            requireSecret(store);
        }
        return new HttpGraphStore(this, store);
    }

    /**
     * Finds out early whether anybody answers at all addresses; no query is asked and nothing changed.
     *
     * @param further addresses beside those for queries and updates
     * @throws InputException where nobody does, or as {@link #of}
     */
    public void requireReachable(List<String> further) {
        Stream.concat(Stream.of(query, update), further.stream().map(Endpoint::address))
                .distinct()
                .forEach(address -> Reachability.require(this, address));
    }

    private static void requireSecret(URI address) {
        boolean here = THIS_COMPUTER.matcher(address.getHost()).matches();
        if (!here && !address.getScheme().equals("https")) {
            throw new InputException(address + " takes what is sent to it unencrypted, the password too. Use an https"
                    + " address, or a tunnel that ends at localhost.");
        }
    }

    /** Addresses are shown in messages, so none may tell a password, however badly it is written. */
    private static URI address(String text) {
        if (text.contains("@")) {
            throw new InputException("An address of the server holds an \"@\", as before a user's name and password."
                    + " Give these with --user and --password-file; in a path, write %40.");
        }
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
