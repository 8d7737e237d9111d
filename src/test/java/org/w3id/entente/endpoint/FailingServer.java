package org.w3id.entente.endpoint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Passes on all that it is asked to another server, and fails at one of the writes; on the loopback address. */
public final class FailingServer implements LoopbackServer {

    /** In which way it fails. */
    public enum Failure {
        /** Answers that it is not available, and does nothing. */
        UNAVAILABLE,
        /** Breaks off before it has done anything. */
        BEFORE,
        /** Breaks off when all is done. */
        AFTER
    }

    private final LoopbackServer whole;
    private final HttpServer server;
    private final ExecutorService requests = Executors.newFixedThreadPool(2);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Failure failure;
    private volatile int writesLeft;

    /** @param writes how many it carries out before the one that fails; those after it do well again */
    public FailingServer(LoopbackServer whole, Failure failure, int writes) {
        this.whole = whole;
        this.failure = failure;
        this.writesLeft = writes;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::pass);
        server.setExecutor(requests);
        server.start();
    }

    @Override
    public String queryUrl() {
        return here(whole.queryUrl());
    }

    @Override
    public String updateUrl() {
        return here(whole.updateUrl());
    }

    @Override
    public String graphStoreUrl() {
        return here(whole.graphStoreUrl());
    }

    private String here(String url) {
        return "http://127.0.0.1:" + server.getAddress().getPort()
                + URI.create(url).getPath();
    }

    @Override
    public void stop() {
        server.stop(0);
        requests.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        boolean query = exchange.getRequestURI()
                .getPath()
                .equals(URI.create(whole.queryUrl()).getPath());
        boolean fails = !query && writesLeft-- == 0;
        if (fails && failure == Failure.UNAVAILABLE) {
            exchange.sendResponseHeaders(503, -1);
        } else if (!fails || failure == Failure.AFTER) {
            HttpResponse<byte[]> answer = ask(exchange);
            if (!fails) {
                reply(exchange, answer);
            }
        }
        exchange.close();
    }

    private HttpResponse<byte[]> ask(HttpExchange exchange) throws IOException {
        URI there = URI.create(whole.queryUrl()).resolve(exchange.getRequestURI());
        HttpRequest request = HttpRequest.newBuilder(there)
                .header("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"))
                .header("Accept", String.valueOf(exchange.getRequestHeaders().getFirst("Accept")))
                .POST(BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void reply(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        byte[] body = answer.body();
        answer.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
