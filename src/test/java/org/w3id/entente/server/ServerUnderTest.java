package org.w3id.entente.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.store.MemoryStore;
import org.w3id.entente.store.Store;

/**
 * A server on a free port of the loopback address, and a client that follows no redirect and adds no header of its own
 * but what HTTP asks for. Paths go out as they are given: {@code /sparql?query=…} must be encoded. Registered as an extension
 * in a static field, it runs while the tests of the class do.
 */
public final class ServerUnderTest implements AutoCloseable, BeforeAllCallback, AfterAllCallback {

    /** When something was changed last in the edition of {@link #ofProject()}. */
    public static final Instant MODIFIED = Instant.parse("2026-01-02T03:04:05Z");

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();
    private final Supplier<EntenteServer> starting;
    private EntenteServer server;

    private ServerUnderTest(Supplier<EntenteServer> starting) {
        this.starting = starting;
    }

    /** To be registered: serves the project's own data from memory, with the usual limits. */
    public static ServerUnderTest ofProject() {
        return of(ServerSettings.local(0), () -> new MemoryStore(projectEdition()));
    }

    /** To be registered: serves {@code store}, which is made when the first test is near; the port should be 0. */
    static ServerUnderTest of(ServerSettings settings, Supplier<Store> store) {
        return new ServerUnderTest(() -> EntenteServer.start(settings, store.get()));
    }

    /** The edition of the project's own data; loaded once for all tests, and not to be changed. */
    public static Edition projectEdition() {
        return ProjectEdition.EDITION;
    }

    /** Serves {@code store} from now on; the port of {@code settings} should be 0. */
    public static ServerUnderTest start(ServerSettings settings, Store store) {
        ServerUnderTest started = of(settings, () -> store);
        started.beforeAll(null);
        return started;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server = starting.get();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    /** Where it answers, with a slash at the end. */
    public String address() {
        return server.address();
    }

    /**
     * GET of {@code path}, which begins with a slash.
     *
     * @param headers name, value, name, value …
     */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** POST of {@code body}, whose Content-Type is to be among {@code headers}. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(body), headers);
    }

    /** A request of any method; the answer is read as UTF-8. */
    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        return send(request(path, headers).method(method, body).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** GET of {@code path}, with the bytes of the answer as they came. */
    public HttpResponse<byte[]> getBytes(String path, String... headers) {
        return send(request(path, headers).GET().build(), BodyHandlers.ofByteArray());
    }

    /**
     * Sends {@code bytes} as they are, which a well-behaved client would not, and gives all that comes back until the
     * server closes the connection: ask for that with {@code Connection: close}.
     */
    public String sendRaw(String bytes) {
        URI address = URI.create(address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path.substring(1)))
                .timeout(PATIENCE);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class ProjectEdition {
        static final Edition EDITION = Edition.of(Project.in(Path.of("")), MODIFIED);
    }
}
