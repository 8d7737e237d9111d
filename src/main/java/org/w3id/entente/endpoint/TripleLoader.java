package org.w3id.entente.endpoint;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.update.UpdateRequest;
import org.w3id.entente.project.InputException;

/** Adds triples to a graph of a server, by one request at a time, which a server carries out whole or not at all. */
@FunctionalInterface
public interface TripleLoader {

    /**
     * Adds {@code triples} to {@code graph}; their blank nodes become new ones there.
     *
     * @throws InputException where that was not done, with what to do
     * @throws UnansweredUpdate where it may have been done or not
     */
    void add(Node graph, List<Triple> triples);

    /** Sends them by SPARQL Update. */
    static TripleLoader byUpdate(SparqlServer server) {
        return (graph, triples) -> {
            QuadDataAcc quads = new QuadDataAcc();
            triples.forEach(triple -> quads.addQuad(Quad.create(graph, triple)));
            server.update(new UpdateRequest(new UpdateDataInsert(quads)));
        };
    }
}
