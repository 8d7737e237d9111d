package org.w3id.entente.endpoint;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.http.HttpLib;
import org.apache.jena.riot.web.HttpNames;

/**
 * What all requests to a server have in common.
 *
 * @param client the client that sends them
 * @param headers the login, where there is one
 */
record HttpConnection(HttpClient client, Map<String, String> headers) {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    /** Redirects are not followed: a redirected update would arrive as a GET, without its content. */
    static HttpConnection to(Endpoint endpoint) {
        return new HttpConnection(
                HttpClient.newBuilder()
                        .connectTimeout(TO_CONNECT)
                        .followRedirects(Redirect.NEVER)
                        .build(),
                endpoint.login()
                        .map(login ->
                                Map.of(HttpNames.hAuthorization, HttpLib.basicAuth(login.user(), login.password())))
                        .orElse(Map.of()));
    }
}
