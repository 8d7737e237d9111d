package org.w3id.entente.endpoint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqlxml.SPARQLResultsXMLWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** RDF4J's memory store behind as much of the SPARQL protocol as these tests need, on a free port of the loopback address. */
public final class Rdf4jMemory implements LoopbackServer {

    private final SailRepository repository = new SailRepository(new MemoryStore());
    private final ExecutorService requests = Executors.newFixedThreadPool(2);
    private final HttpServer server;

    public Rdf4jMemory() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/repositories/ds", exchange -> answer(exchange, this::query));
        server.createContext("/repositories/ds/statements", exchange -> answer(exchange, this::update));
        server.createContext("/repositories/ds/rdf-graphs/service", exchange -> answer(exchange, this::add));
        server.setExecutor(requests);
        server.start();
    }

    @Override
    public String queryUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/repositories/ds";
    }

    @Override
    public String updateUrl() {
        return queryUrl() + "/statements";
    }

    @Override
    public String graphStoreUrl() {
        return queryUrl() + "/rdf-graphs/service";
    }

    @Override
    public void stop() {
        server.stop(0);
        requests.shutdownNow();
        repository.shutDown();
    }

    private record Result(int status, String type, byte[] body) {}

    private interface Service {
        Result answer(RepositoryConnection connection, HttpExchange exchange) throws IOException;
    }

    private void answer(HttpExchange exchange, Service service) throws IOException {
        Result result;
        try (RepositoryConnection connection = repository.getConnection()) {
            result = service.answer(connection, exchange);
        } catch (MalformedQueryException e) {
            result = text(400, e);
        } catch (RuntimeException e) {
            result = text(500, e);
        }
        exchange.getResponseHeaders().set("Content-Type", result.type());
        exchange.sendResponseHeaders(result.status(), result.body().length == 0 ? -1 : result.body().length);
        exchange.getResponseBody().write(result.body());
        exchange.close();
    }

    private static Result text(int status, Exception e) {
        return new Result(status, "text/plain", e.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Result query(RepositoryConnection connection, HttpExchange exchange) throws IOException {
        Query query = connection.prepareQuery(parameter(exchange, "query"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (query instanceof TupleQuery rows) {
            rows.evaluate(new SPARQLResultsXMLWriter(out));
            return new Result(200, "application/sparql-results+xml", out.toByteArray());
        }
        ((GraphQuery) query).evaluate(new NTriplesWriter(out));
        return new Result(200, "application/n-triples", out.toByteArray());
    }

    private Result update(RepositoryConnection connection, HttpExchange exchange) throws IOException {
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        connection.prepareUpdate(text).execute();
        return new Result(204, "text/plain", new byte[0]);
    }

    private Result add(RepositoryConnection connection, HttpExchange exchange) throws IOException {
        if (!exchange.getRequestHeaders().getFirst("Content-Type").equals(RDFFormat.NTRIPLES.getDefaultMIMEType())) {
            return new Result(415, "text/plain", new byte[0]);
        }
        String graph = parameter(exchange.getRequestURI().getRawQuery(), "graph");
        connection.add(exchange.getRequestBody(), RDFFormat.NTRIPLES, Values.iri(graph));
        return new Result(204, "text/plain", new byte[0]);
    }

    /** One parameter of a form, or of the address. */
    private static String parameter(HttpExchange exchange, String name) throws IOException {
        return parameter(
                exchange.getRequestMethod().equals("POST")
                        ? new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                        : exchange.getRequestURI().getRawQuery(),
                name);
    }

    private static String parameter(String form, String name) {
        return Arrays.stream(form.split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
