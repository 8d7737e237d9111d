package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is sent back, as a whole.
 *
 * @param status of HTTP
 * @param headers by their names
 */
record Reply(int status, Map<String, String> headers, byte[] content) {

    /** A full answer; {@code contentType} is as in the header of that name. */
    static Reply of(String contentType, byte[] content) {
        return new Reply(HttpServletResponse.SC_OK, Map.of("Content-Type", contentType), content);
    }

    /** A sentence for people. */
    static Reply sentence(int status, String sentence) {
        byte[] content = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
        return new Reply(status, Map.of("Content-Type", "text/plain;charset=utf-8"), content);
    }

    /** Another document is to be fetched instead; {@code address} may be relative. */
    static Reply seeOther(String address) {
        return new Reply(HttpServletResponse.SC_SEE_OTHER, Map.of("Location", address), new byte[0]);
    }
}
