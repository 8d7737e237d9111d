package org.w3id.entente.server;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee10.servlet.HttpOutput;
import org.eclipse.jetty.util.Callback;

/**
 * Sends what is there as a whole, as the client takes it, while no thread waits. Jetty drops a client that takes nothing for
 * {@link JettySetup#IDLE}.
 */
final class Sending {

    private Sending() {}

    /**
     * Sends {@code length} bytes of {@code content} from {@code first} on; nothing else may be written to {@code response}.
     *
     * @param sent run once when all is sent, or can be no more
     */
    static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            byte[] content,
            int first,
            int length,
            Runnable sent)
            throws IOException {
        ServletOutputStream out = response.getOutputStream();
        if (length > 0 && out instanceof HttpOutput output) {
            AsyncContext sending = request.startAsync();
            sending.setTimeout(0); // the connection has its own
            output.sendContent(ByteBuffer.wrap(content, first, length), Callback.from(() -> {
                sent.run();
                sending.complete();
            }));
        } else {
            try {
                out.write(content, first, length);
            } finally {
                sent.run();
            }
        }
    }
}
