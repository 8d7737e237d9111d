package org.w3id.entente.server;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The headers that every answer carries. Scripts of any site may read all answers (CORS), without credentials: a browser
 * sends no login along, and may send no changes. Pages may load and send nothing but to their own server, and run no
 * script that stands in a page itself.
 */
final class CommonHeaders extends Handler.Wrapper {

    private static final String PREFLIGHT = "Access-Control-Request-Method";

    private static final Map<String, String> ALWAYS = new TreeMap<>(Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers",
                    "Accept-Ranges, Allow, Content-Location, Content-Range, ETag, Last-Modified, Link, Location, Retry-After",
            "Content-Security-Policy",
                    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "X-Content-Type-Options", "nosniff"));

    private static final Map<String, String> TO_PREFLIGHT = new TreeMap<>(Map.of(
            "Access-Control-Allow-Methods",
            "GET, HEAD, POST, OPTIONS",
            "Access-Control-Allow-Headers",
            "Accept, Accept-Language, Cache-Control, Content-Type, If-Modified-Since, If-None-Match, If-Range, Range, "
                    + "X-Requested-With",
            "Access-Control-Max-Age",
            "86400"));

    /** Puts them into {@code headers}. */
    static void put(HttpFields.Mutable headers) {
        ALWAYS.forEach(headers::put);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        put(response.getHeaders());
        HttpFields asked = request.getHeaders();
        if (HttpMethod.OPTIONS.is(request.getMethod())
                && asked.contains(HttpHeader.ORIGIN)
                && asked.contains(PREFLIGHT)) {
            TO_PREFLIGHT.forEach(response.getHeaders()::put);
            response.setStatus(HttpStatus.NO_CONTENT_204);
            callback.succeeded();
            return true;
        }
        return super.handle(request, response, callback);
    }
}
