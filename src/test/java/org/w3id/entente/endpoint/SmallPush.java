package org.w3id.entente.endpoint;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.entente.endpoint.PushProgress.Step;
import org.w3id.entente.publication.CanonicalGraph;

/** Pushes of two small graphs, and what they told. */
final class SmallPush {

    private static final String PREFIXES =
            "PREFIX ex: <http://example.org/> PREFIX graph: <https://w3id.org/entente/graph/> ";
    static final Node ONE = node("one");
    static final Node TWO = node("two");

    /** Graph one has three parts: two blank nodes with two triples each, and two triples beside. */
    static final String TRIG = """
            ex:one { ex:a ex:p [ ex:q 1 ] , [ ex:q 2 ] , 3 , 4 }
            ex:two { ex:b ex:p ex:c }
            """;

    static final String BEFORE = "ex:one { ex:a ex:p [ ex:q 1 ] . ex:old ex:p 3 } ";
    static final int BATCH = 2;

    final DatasetGraph source = graphs(TRIG);
    final List<Step> steps = new ArrayList<>();

    PushOutcome push(SparqlServer server, boolean replace) {
        return run(server, new PushRequest(List.of(), BATCH, replace));
    }

    PushOutcome run(SparqlServer server, PushRequest request) {
        return GraphPush.run(server, TripleLoader.byUpdate(server), source, request, steps::add);
    }

    String hash(Node graph) {
        return CanonicalGraph.of(source.getGraph(graph).stream().toList()).hash();
    }

    static Node node(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    static DatasetGraph graphs(String trig) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        RDFParser.fromString(PREFIXES + trig, Lang.TRIG).parse(graphs);
        return graphs;
    }
}
