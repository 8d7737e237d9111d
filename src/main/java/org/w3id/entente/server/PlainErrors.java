package org.w3id.entente.server;

import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells of what no servlet answers, in a line of plain text: nothing that a request brought can be taken for markup. */
final class PlainErrors extends ErrorHandler {

    private static final List<String> WITHOUT_BODY = List.of("HEAD");

    @Override
    public boolean errorPageForMethod(String method) {
        return !WITHOUT_BODY.contains(method);
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        CommonHeaders.put(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        Content.Sink.write(response, true, text(code, message, cause) + "\n", callback);
    }

    /** What went wrong inside is no business of the client. */
    private static String text(int code, String message, Throwable cause) {
        String standard = code + " " + HttpStatus.getMessage(code);
        boolean told = message == null || cause != null && code >= 500 || message.equals(HttpStatus.getMessage(code));
        return told ? standard : standard + ": " + message;
    }
}
