package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Who may change the data: one user, who logs in with HTTP Basic (RFC 7617). Reading and writing share an address, and
 * Jetty guards addresses, so the login is looked at here, where it is known that a request writes. The password is never
 * shown.
 */
public record WriteAccess(String user, String password) {

    private static final String SCHEME = "Basic ";

    /** Refuses a request that does not come from the user; empty where it may go on. */
    Optional<Reply> refusal(HttpServletRequest request) {
        LoginResult login = LoginHandler.result(request);
        if (login == LoginResult.NOT_TRIED) {
            return Optional.of(tooMany());
        }
        if (login != LoginResult.RIGHT) {
            Reply told = Reply.sentence(
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "Only the user of this server may change its data. Log in with HTTP Basic.");
            return Optional.of(new Reply(
                    told.status(),
                    Map.of(
                            "Content-Type",
                            told.headers().get("Content-Type"),
                            "WWW-Authenticate",
                            "Basic realm=\"Entente\", charset=\"UTF-8\""),
                    told.content()));
        }
        return isFromElsewhere(request)
                ? Optional.of(Reply.sentence(
                        HttpServletResponse.SC_FORBIDDEN,
                        "Pages of other servers may not change the data, though a browser sends your login along."))
                : Optional.empty();
    }

    private static Reply tooMany() {
        Reply told = Reply.sentence(
                HttpStatus.TOO_MANY_REQUESTS_429,
                "Too many logins from your address were wrong. Send the right one in a minute.");
        return new Reply(
                told.status(),
                Map.of(
                        "Content-Type",
                        told.headers().get("Content-Type"),
                        "Retry-After",
                        String.valueOf(FailedLogins.TIME.toSeconds())),
                told.content());
    }

    /** Whether an Authorization header, null where there is none, is a login with HTTP Basic. */
    static boolean isOfScheme(String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /**
     * Whether an Authorization header, null where there is none, is the user's. Compares in a time that tells nothing of
     * how much is right.
     */
    boolean isLogin(String header) {
        if (!isOfScheme(header)) {
            return false;
        }
        try {
            byte[] sent =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            return MessageDigest.isEqual(sent, (user + ":" + password).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * A browser says from which server the page comes that sends something. It may be the one that readers know this server
     * by. This server cannot know whether a proxy before it speaks HTTPS; host and port have to be its own, and a request that
     * names no host has none.
     */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String host = request.getHeader("Host");
        URI known = URI.create(CanonicalEndpoint.address(request));
        return Collections.list(request.getHeaders("Origin")).stream()
                .anyMatch(origin -> host == null
                        || Stream.of(
                                        "http://" + host,
                                        "https://" + host,
                                        known.getScheme() + "://" + known.getAuthority())
                                .noneMatch(origin::equalsIgnoreCase));
    }

    @Override
    public String toString() {
        return "WriteAccess[user=" + user + "]";
    }
}
