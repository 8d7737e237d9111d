package org.w3id.entente.endpoint;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;

/** What a server's named graphs hold. */
final class ServerGraphs {

    private static final Var GRAPH = Var.alloc("graph");
    private static final Var CLASS = Var.alloc("class");
    private static final Var COUNT = Var.alloc("count");

    private final SparqlServer server;

    ServerGraphs(SparqlServer server) {
        this.server = server;
    }

    /** The names of all graphs that hold a triple. */
    List<Node> names() {
        return server.select(SparqlTemplate.query("named-graphs.rq", Map.of())).stream()
                .map(row -> row.get(GRAPH))
                .toList();
    }

    /** How many triples {@code graph} holds. */
    long size(Node graph) {
        return number(SparqlTemplate.query("count-triples.rq", Map.of(GRAPH, graph)));
    }

    /** How many things {@code graph} says to be of the class {@code type}. */
    long members(Node graph, Node type) {
        return number(SparqlTemplate.query("count-members.rq", Map.of(GRAPH, graph, CLASS, type)));
    }

    private long number(Query query) {
        return Long.parseLong(server.select(query).get(0).get(COUNT).getLiteralLexicalForm());
    }
}
