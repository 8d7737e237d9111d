package org.w3id.entente.endpoint;

import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.apache.jena.update.UpdateRequest;

/** A server that is reached by the SPARQL 1.1 Protocol. */
final class HttpSparqlServer implements SparqlServer {

    private final Endpoint endpoint;
    private final HttpConnection connection;

    HttpSparqlServer(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.connection = HttpConnection.to(endpoint);
    }

    /** Queries go by POST, which no cache on the way answers. */
    @Override
    public List<Binding> select(Query query) {
        URI address = endpoint.query();
        try (QueryExec request = QueryExecHTTP.service(address.toString())
                .query(query)
                .httpClient(connection.client())
                .httpHeaders(connection.headers())
                .sendMode(QuerySendMode.asPostForm)
                .timeout(endpoint.timeout().toSeconds(), TimeUnit.SECONDS)
                .build()) {
            return request.select().stream().toList();
        } catch (HttpException | JenaException | RuntimeIOException e) {
            throw new ServerFault(endpoint, address, "queries").of(e);
        }
    }

    @Override
    public void update(UpdateRequest request) {
        URI address = endpoint.update();
        try {
            UpdateExecHTTP.service(address.toString())
                    .update(request)
                    .httpClient(connection.client())
                    .httpHeaders(connection.headers())
                    .timeout(endpoint.timeout().toSeconds(), TimeUnit.SECONDS)
                    .build()
                    .execute();
        } catch (HttpException | JenaException | RuntimeIOException e) {
            throw new ServerFault(endpoint, address, "updates").ofUpdate(e);
        }
    }
}
