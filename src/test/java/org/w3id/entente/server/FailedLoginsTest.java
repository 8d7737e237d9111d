package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.entente.server.LoginResult.NOT_TRIED;
import static org.w3id.entente.server.LoginResult.RIGHT;
import static org.w3id.entente.server.LoginResult.WRONG;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who tries passwords is soon told to wait, and gets nowhere in between. */
class FailedLoginsTest {

    private static final String PATH = WritableServer.graph("http://example.org/g");
    private static final String TRIPLE = "<http://example.org/s> <http://example.org/p> 1 .";
    private static final String WRONG_LOGIN = WritableServer.basic("ada:wrong");

    @RegisterExtension
    final WritableServer server = WritableServer.empty();

    private final AtomicLong nanos = new AtomicLong();
    private final FailedLogins failed = new FailedLogins(nanos::get);

    @Test
    void afterTenWrongOnesNoneIsLookedAtForAMinute() {
        for (int i = 0; i < 10; i++) {
            assertThat(attempt("192.0.2.1", false)).isEqualTo(WRONG);
            assertThat(attempt("192.0.2.2", true)).isEqualTo(RIGHT);
        }
        assertThat(attempt("192.0.2.1", true)).isEqualTo(NOT_TRIED);
        assertThat(attempt("192.0.2.1", false)).isEqualTo(NOT_TRIED);
        assertThat(attempt("192.0.2.2", true)).isEqualTo(RIGHT);

        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(attempt("192.0.2.1", true)).isEqualTo(NOT_TRIED);

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(attempt("192.0.2.1", true)).isEqualTo(RIGHT);
        assertThat(attempt("192.0.2.1", false)).isEqualTo(WRONG);
    }

    /** Else one could be tried between two right ones for ever. */
    @Test
    void aRightOneForgetsNoWrongOnes() {
        for (int i = 0; i < 9; i++) {
            attempt("192.0.2.1", false);
        }
        assertThat(attempt("192.0.2.1", true)).isEqualTo(RIGHT);
        assertThat(attempt("192.0.2.1", false)).isEqualTo(WRONG);
        assertThat(attempt("192.0.2.1", true)).isEqualTo(NOT_TRIED);
    }

    @Test
    void addressesOfOneNetworkCountTogether() {
        for (int i = 0; i < 10; i++) {
            attempt("2001:db8:0:1::" + i, false);
        }
        assertThat(attempt("2001:db8:0:1:ffff::1", true)).isEqualTo(NOT_TRIED);
        assertThat(attempt("2001:db8:0:2::1", true)).isEqualTo(RIGHT);
    }

    private LoginResult attempt(String address, boolean right) {
        try {
            return failed.attempt(InetAddress.getByName(address), () -> right);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void theServerSaysSoAndReadsOn() {
        for (int i = 0; i < 10; i++) {
            assertThat(put(TRIPLE, WRONG_LOGIN).statusCode()).isEqualTo(401);
        }

        HttpResponse<String> answer = put(TRIPLE, WritableServer.AUTHORIZATION);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(answer.body())
                .isEqualTo("Too many logins from your address were wrong. Send the right one in a minute.\n");
        assertThat(server.ask("ASK { GRAPH ?g { ?s ?p ?o } }")).isFalse();
        assertThat(server.server()
                        .get("/sparql?query=ASK%7B%7D", "Authorization", WRONG_LOGIN)
                        .statusCode())
                .isEqualTo(200);
    }

    /** Only the user may send much, so what is too long for others would tell whether a password is right. */
    @Test
    void theLengthOfABodyTellsNothingOnce() {
        ServerSettings settings = ServerSettings.local(0).with(Limits.USUAL.withRequestBytes(8 << 20));
        String body = TRIPLE + "#" + "x".repeat(2 << 20);
        try (WritableServer patient = WritableServer.emptyWith(settings)) {
            assertThat(put(patient, body, WritableServer.AUTHORIZATION).statusCode())
                    .isEqualTo(201);
            for (int i = 0; i < 10; i++) {
                assertThat(announce(patient, body.length(), WRONG_LOGIN)).startsWith("HTTP/1.1 413 ");
            }
            assertThat(announce(patient, body.length(), WritableServer.AUTHORIZATION))
                    .startsWith("HTTP/1.1 413 ");
        }
    }

    /** The answer to what comes before a body. A client that sent the body might find the connection closed before it reads. */
    private static String announce(WritableServer to, int length, String login) {
        return to.server()
                .sendRaw("PUT " + PATH + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + WritableServer.TURTLE
                        + "\r\nContent-Length: " + length + "\r\nAuthorization: " + login + "\r\n\r\n");
    }

    /** A client asks first without a login, and what is no HTTP Basic is none. */
    @Test
    void noLoginIsNoWrongOne() {
        for (int i = 0; i < 20; i++) {
            assertThat(put(TRIPLE, "Bearer " + i).statusCode()).isEqualTo(401);
        }
        assertThat(put(TRIPLE, WritableServer.AUTHORIZATION).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> put(String body, String login) {
        return put(server, body, login);
    }

    private static HttpResponse<String> put(WritableServer to, String body, String login) {
        return to.server()
                .send(
                        "PUT",
                        PATH,
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        WritableServer.TURTLE,
                        "Authorization",
                        login);
    }
}
