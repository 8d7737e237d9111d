package org.w3id.entente.endpoint;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.http.HttpLib;
import org.w3id.entente.project.InputException;

/**
 * Whether anybody answers at an address, found out by a request that asks for nothing and changes nothing. Whatever the
 * answer is, or if it takes long: there is a server, and what it says to the real request tells more.
 */
final class Reachability {

    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    private Reachability() {}

    /** @throws InputException where nobody does */
    static void require(Endpoint endpoint, URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(TO_ANSWER)
                .method("OPTIONS", BodyPublishers.noBody())
                .build();
        try {
            HttpLib.execute(HttpConnection.to(endpoint).client(), request)
                    .body()
                    .close(); // unread: it may have no end
        } catch (HttpException e) {
            if (ServerFault.isUnsent(e)) {
                throw new ServerFault(endpoint, address, "requests").of(e);
            }
        } catch (IOException e) {
            // It broke off its answer, so it is there.
        }
    }
}
