package org.w3id.entente.endpoint;

import java.time.Duration;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.update.UpdateRequest;

/** A SPARQL server of these tests, on the loopback address. */
public interface LoopbackServer {

    String queryUrl();

    String updateUrl();

    /** Where it takes triples by the Graph Store protocol. */
    String graphStoreUrl();

    /** Not {@code close}, by which JUnit would stop it after the first test that takes it as an argument. */
    void stop();

    default Endpoint endpoint() {
        return Endpoint.of(queryUrl(), updateUrl(), Optional.empty(), Duration.ofSeconds(60));
    }

    default SparqlServer connect() {
        return endpoint().connect();
    }

    /** Puts all named graphs of {@code graphs} there, each by one request, which keeps its blank nodes together. */
    default void load(DatasetGraph graphs) {
        graphs.listGraphNodes().forEachRemaining(name -> load(name, graphs.getGraph(name)));
    }

    default void load(Node name, Graph graph) {
        QuadDataAcc quads = new QuadDataAcc();
        graph.find().forEachRemaining(triple -> quads.addQuad(Quad.create(name, triple)));
        connect().update(new UpdateRequest(new UpdateDataInsert(quads)));
    }

    /** What the named graph {@code name} holds there, without the mark of a run. */
    default Graph fetch(Node name) {
        try (QueryExecHTTP request = QueryExecHTTP.service(queryUrl())
                .query("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + name.getURI() + "> { ?s ?p ?o } }")
                .build()) {
            Graph graph = request.construct();
            graph.delete(InferenceMark.of(name));
            return graph;
        }
    }
}
