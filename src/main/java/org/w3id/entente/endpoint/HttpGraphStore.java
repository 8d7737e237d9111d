package org.w3id.entente.endpoint;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.lib.IRILib;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.http.HttpLib;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;

/** A server that takes triples by the SPARQL 1.1 Graph Store HTTP Protocol, as N-Triples. */
final class HttpGraphStore implements TripleLoader {

    private final Endpoint endpoint;
    private final URI address;
    private final HttpConnection connection;

    /** @param address without the parameter {@code graph} */
    HttpGraphStore(Endpoint endpoint, URI address) {
        this.endpoint = endpoint;
        this.address = address;
        this.connection = HttpConnection.to(endpoint);
    }

    @Override
    public void add(Node graph, List<Triple> triples) {
        HttpRequest.Builder request = HttpRequest.newBuilder(addressOf(graph))
                .timeout(endpoint.timeout())
                .header(HttpNames.hContentType, WebContent.contentTypeNTriples)
                .POST(BodyPublishers.ofByteArray(nTriples(triples)));
        connection.headers().forEach(request::header);
        try {
            HttpLib.handleResponseNoBody(HttpLib.execute(connection.client(), request.build()));
        } catch (HttpException | JenaException | RuntimeIOException e) {
            throw new ServerFault(endpoint, address, "writes to a graph store").ofUpdate(e);
        }
    }

    private URI addressOf(Node graph) {
        String parameter = HttpNames.paramGraph + "=" + IRILib.encodeUriComponent(graph.getURI());
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + parameter);
    }

    private static byte[] nTriples(List<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).lang(Lang.NTRIPLES).output(out);
        return out.toByteArray();
    }
}
