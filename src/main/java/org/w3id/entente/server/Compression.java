package org.w3id.entente.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.Callback;

/** Compresses long answers for who takes that, but not for who asks for a part: it would be no part of what is compressed. */
final class Compression extends GzipHandler {

    /** Shorter answers fit into one packet anyway. */
    private static final int LEAST = 1400;

    Compression(Handler handler) {
        super(handler);
        setMinGzipSize(LEAST);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return request.getHeaders().contains(HttpHeader.RANGE)
                ? getHandler().handle(request, response, callback)
                : super.handle(request, response, callback);
    }
}
