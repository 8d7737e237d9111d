package org.w3id.entente.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses parameters in an address that are not in UTF-8, before anybody reads them, and says so. */
final class ReadableAddress extends Handler.Wrapper {

    private static final String REFUSAL =
            "The parameters in the address are not in UTF-8. Send them in UTF-8, with percent signs.\n";

    ReadableAddress(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String parameters = request.getHttpURI().getQuery();
        if (parameters == null || isReadable(parameters)) {
            return super.handle(request, response, callback);
        }
        response.setStatus(HttpStatus.BAD_REQUEST_400);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        Content.Sink.write(response, true, REFUSAL, callback);
        return true;
    }

    private static boolean isReadable(String parameters) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(parameters)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A percent sign that nothing of use follows is left to who reads the parameters. */
    private static byte[] bytes(String parameters) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(parameters.length());
        for (int i = 0; i < parameters.length(); i++) {
            int escaped = parameters.charAt(i) == '%' && i + 2 < parameters.length()
                    ? 16 * Character.digit(parameters.charAt(i + 1), 16) + Character.digit(parameters.charAt(i + 2), 16)
                    : -1;
            boolean hex = escaped >= 0 && Character.digit(parameters.charAt(i + 2), 16) >= 0;
            if (hex) {
                bytes.write(escaped);
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(parameters.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
