package org.w3id.entente.server;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** What is set up around Fuseki's handlers before the server starts. */
final class JettySetup {

    /** Queries in addresses may be long; RFC 9110 asks for 8,000 at least. */
    private static final int HEADER_BYTES = 64 << 10;

    private static final int BUFFER_BYTES = 32 << 10;

    /** How long a connection may stand still before it is closed. */
    static final Duration IDLE = Duration.ofSeconds(30);

    private JettySetup() {}

    static void apply(ServerSettings settings, Server server) {
        PlainErrors errors = new PlainErrors();
        server.setErrorHandler(errors);
        ((ServletContextHandler) server.getHandler()).setErrorHandler(errors);
        WholeBody bodies = new WholeBody(request -> mostBytes(settings, request));
        bodies.setHandler(new ReadableAddress(new CanonicalEndpoint(settings.publicAddress(), server.getHandler())));
        Compression compression = new Compression(bodies);
        CommonHeaders headers = new CommonHeaders();
        headers.setHandler(settings.writeAccess()
                .<Handler>map(access -> new LoginHandler(access, compression))
                .orElse(compression));
        server.setHandler(headers);
        settings.accessLog().ifPresent(log -> server.setRequestLog(requestLog(log)));
        Arrays.stream(server.getConnectors())
                .map(ServerConnector.class::cast)
                .forEach(connector -> connect(settings, connector));
    }

    /** Only who may write sends much. */
    private static int mostBytes(ServerSettings settings, Request request) {
        int most = settings.limits().requestBytes();
        boolean reader = settings.writeAccess().isPresent() && LoginHandler.result(request) != LoginResult.RIGHT;
        return reader ? Math.min(most, Limits.USUAL.requestBytes()) : most;
    }

    private static void connect(ServerSettings settings, ServerConnector connector) {
        connector.setHost(settings.host());
        connector.setIdleTimeout(IDLE.toMillis());
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setRequestHeaderSize(HEADER_BYTES);
        // Fuseki sets 5 MiB. Whole answers need no buffer, and what else is sent is short.
        http.setOutputBufferSize(BUFFER_BYTES);
    }

    /** In the extended format of NCSA. Control characters, by which a client could forge lines, are shown as a dot; what is absent, as a dash. */
    private static CustomRequestLog requestLog(Consumer<String> log) {
        return new CustomRequestLog(
                line -> log.accept(line.replaceAll("\\p{Cc}", ".").replaceAll(" \"\"(?= |$)", " \"-\"")),
                CustomRequestLog.EXTENDED_NCSA_FORMAT);
    }
}
