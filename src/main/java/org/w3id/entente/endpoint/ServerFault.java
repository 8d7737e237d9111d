package org.w3id.entente.endpoint;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.w3id.entente.project.InputException;

/**
 * What to tell where a server does not do what it is asked.
 *
 * @param endpoint the server
 * @param address where the request went
 * @param what "queries", "updates", "writes to a graph store" or "requests"
 */
record ServerFault(Endpoint endpoint, URI address, String what) {

    private static final int LONGEST_REASON = 300;

    /** Control characters among them, by which a server could write over what the terminal shows. */
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]+");

    /** What to throw for what Jena's HTTP client threw at an update: {@link UnansweredUpdate} where it may have arrived. */
    RuntimeException ofUpdate(RuntimeException e) {
        InputException fault = of(e);
        return isAnswered(e) || isUnsent(e) ? fault : new UnansweredUpdate(fault.getMessage());
    }

    /** What to throw for what Jena's HTTP client threw. */
    InputException of(RuntimeException e) {
        if (e instanceof HttpException http && http.getStatusCode() > 0) {
            return status(http.getStatusCode(), http.getResponse());
        }
        if (e instanceof QueryExceptionHTTP http && http.getStatusCode() > 0) {
            return status(http.getStatusCode(), http.getResponse());
        }
        if (!(e instanceof HttpException || e instanceof QueryExceptionHTTP)) {
            return what.equals("queries")
                    ? fault(
                            " is no SPARQL endpoint: what it answers is no result of a query. Name the address that takes "
                                    + what + ".")
                    : brokenOff();
        }
        // Who waits in vain for a connection waits less long than that.
        if (cause(e, HttpTimeoutException.class).isPresent() && !isUnsent(e)) {
            return fault(" did not answer within " + endpoint.timeout().toSeconds()
                    + " seconds. Allow more with --timeout, and allow the server more too.");
        }
        if (cause(e, UnresolvedAddressException.class).isPresent()) {
            return fault(": there is no computer named " + address.getHost() + ". Correct the address.");
        }
        return isUnsent(e) ? fault(": no server answers there. Start it, or correct the address.") : brokenOff();
    }

    private InputException brokenOff() {
        return fault(" broke off before it answered. Its log may tell more.");
    }

    /** What stands between may answer in place of the server, which then has not. */
    private static boolean isAnswered(RuntimeException e) {
        return e instanceof HttpException http
                && http.getStatusCode() > 0
                && http.getStatusCode() != 502
                && http.getStatusCode() != 504;
    }

    /** Whether no connection came to be, so that nobody has got the request. */
    static boolean isUnsent(RuntimeException e) {
        return cause(e, ConnectException.class).isPresent()
                || cause(e, HttpConnectTimeoutException.class).isPresent();
    }

    private InputException status(int status, String body) {
        return switch (status) {
            case 401 -> fault(loginRefused());
            case 403 ->
                fault(" forbids " + what
                        + endpoint.login()
                                .map(login -> " to the user " + login.user())
                                .orElse(" without a login")
                        + ". Ask whoever runs it for the right, or log in as somebody else with --user.");
            case 404, 410 ->
                fault(" does not exist on that server. Fuseki's addresses end in /DATASET/query and"
                        + " /DATASET/update, RDF4J's in /repositories/NAME and /repositories/NAME/statements.");
            case 405, 406, 415 ->
                fault(" takes no SPARQL " + what + " (status " + status + "). Name the address that does.");
            case 408, 504 ->
                fault(" gave up because the request took too long (status " + status
                        + "). Let the server allow more time.");
            case 413 ->
                fault(
                        " takes no request as large as this (status 413). Let it take larger ones, or send less at once.");
            default -> other(status, body);
        };
    }

    private InputException other(int status, String body) {
        if (status >= 300 && status < 400) {
            return fault(" leads on to another address (status " + status + "). Name that one.");
        }
        return fault((status < 500 ? " refuses the request" : " failed") + " (status " + status + ")" + reason(body)
                + " It must know SPARQL 1.1 in full; its log may tell more.");
    }

    private String loginRefused() {
        return endpoint.login()
                .map(login -> " does not accept the user " + login.user() + " with this password. Check both.")
                .orElse(" asks for a login. Give it with --user and --password-file.");
    }

    private static String reason(String body) {
        String text = body == null ? "" : UNSHOWN.matcher(body).replaceAll(" ").strip();
        if (text.isEmpty() || text.startsWith("<")) {
            return ".";
        }
        return ": " + (text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) + "…" : text);
    }

    private InputException fault(String message) {
        return new InputException(address + message);
    }

    private static Optional<Throwable> cause(Throwable fault, Class<? extends Throwable> type) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }
}
