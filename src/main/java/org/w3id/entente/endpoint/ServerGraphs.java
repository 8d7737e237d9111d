package org.w3id.entente.endpoint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.entente.project.InputException;

/** What a server's named graphs hold. */
final class ServerGraphs {

    private static final Var GRAPH = Var.alloc("graph");
    private static final Var CLASS = Var.alloc("class");
    private static final Var COUNT = Var.alloc("count");

    private static final Var SUBJECT = Var.alloc("s");
    private static final Var PREDICATE = Var.alloc("p");
    private static final Var OBJECT = Var.alloc("o");
    private static final Var BATCH = Var.alloc("batch");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final SparqlServer server;

    ServerGraphs(SparqlServer server) {
        this.server = server;
    }

    /** The names of all graphs that hold a triple. */
    List<Node> names() {
        return named(SparqlTemplate.query("named-graphs.rq", Map.of()));
    }

    /** The names of the graphs that earlier runs left. */
    List<Node> marked() {
        return named(SparqlTemplate.query("marked-graphs.rq", InferenceMark.VALUES));
    }

    private List<Node> named(Query query) {
        return server.select(query).stream().map(row -> value(row, GRAPH)).toList();
    }

    /** Whether {@code graph} holds a triple. */
    boolean holds(Node graph) {
        return !server.select(SparqlTemplate.query("any-triple.rq", Map.of(GRAPH, graph)))
                .isEmpty();
    }

    /** How many triples {@code graph} holds. */
    long size(Node graph) {
        return number(SparqlTemplate.query("count-triples.rq", Map.of(GRAPH, graph)));
    }

    /** How many things {@code graph} says to be of the class {@code type}. */
    long members(Node graph, Node type) {
        return number(SparqlTemplate.query("count-members.rq", Map.of(GRAPH, graph, CLASS, type)));
    }

    /** How many triples {@code graph} holds that are about no tension and no relation. */
    long foreign(Node graph) {
        return number(SparqlTemplate.query("count-foreign.rq", Map.of(GRAPH, graph)));
    }

    /** All triples of {@code graph}; the labels of their blank nodes hold for this answer alone. */
    List<Triple> triples(Node graph) {
        return server.select(SparqlTemplate.query("all-triples.rq", Map.of(GRAPH, graph))).stream()
                .map(row -> Triple.create(value(row, SUBJECT), value(row, PREDICATE), value(row, OBJECT)))
                .toList();
    }

    /** The numbers of the batches that have arrived in {@code graph}, which a push has put aside. */
    Set<String> batches(Node graph) {
        return server.select(SparqlTemplate.query("batch-marks.rq", Map.of(GRAPH, graph))).stream()
                .map(row -> text(value(row, BATCH)))
                .collect(Collectors.toSet());
    }

    private long number(Query query) {
        List<Binding> rows = server.select(query);
        Node count = rows.size() == 1 ? value(rows.get(0), COUNT) : null;
        if (count == null
                || !count.isLiteral()
                || !NUMBER.matcher(count.getLiteralLexicalForm()).matches()) {
            throw unusable();
        }
        return Long.parseLong(count.getLiteralLexicalForm());
    }

    private static Node value(Binding row, Var name) {
        Node value = row.get(name);
        if (value == null) {
            throw unusable();
        }
        return value;
    }

    private static String text(Node value) {
        if (!value.isLiteral()) {
            throw unusable();
        }
        return value.getLiteralLexicalForm();
    }

    private static InputException unusable() {
        return new InputException("The server answers a query with something else than was asked for."
                + " Name the address of a server that knows SPARQL 1.1 in full.");
    }
}
