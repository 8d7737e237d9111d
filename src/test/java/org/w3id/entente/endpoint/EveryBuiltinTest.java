package org.w3id.entente.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.engine.Evaluator;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.RuleReader;

/** Rules that use all that the language has, on data with all that may go wrong: everywhere the same, and as expected. */
class EveryBuiltinTest {

    private static final Path FOLDER = Path.of("src/test/resources/endpoint");
    private static final List<EntenteRule> RULES = RuleReader.read(FOLDER.resolve("every-builtin.rules"));
    private static final Graph STATED = graph("stated.ttl");
    private static final Graph INFERRED = graph("inferred.ttl");
    private static final Node GRAPH = NodeFactory.createURI("http://example.org/graph/stated");
    private static final Node TARGET = NodeFactory.createURI("http://example.org/graph/inferred");

    @Test
    void here() {
        same(new Evaluator().infer(STATED, RULES).inferred());
    }

    @Test
    void inMemory() {
        same(SparqlRules.run(STATED, RULES));
    }

    @Test
    void onFusekiWithTdb2(@TempDir Path folder) {
        same(inferredOn(new FusekiTdb2(folder)));
    }

    @Test
    void onRdf4j() {
        same(inferredOn(new Rdf4jMemory()));
    }

    private static Graph inferredOn(LoopbackServer server) {
        try {
            server.load(GRAPH, STATED);
            RemoteInference.run(
                    server.connect(), RULES, new InferenceRequest(List.of(GRAPH), TARGET, true, 10), step -> {});
            return server.fetch(TARGET);
        } finally {
            server.stop();
        }
    }

    private static void same(Graph found) {
        assertThat(shown(found)).isEqualTo(shown(INFERRED));
        assertThat(found.isIsomorphicWith(INFERRED)).isTrue();
    }

    /** Blank nodes look alike, so equal texts do not make equal graphs. */
    private static Set<String> shown(Graph graph) {
        Set<String> triples = new TreeSet<>();
        for (Triple triple : graph.find().toList()) {
            triples.add(List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).stream()
                    .map(node -> node.isBlank() ? "[]" : node.toString())
                    .toList()
                    .toString());
        }
        return triples;
    }

    private static Graph graph(String file) {
        return RDFDataMgr.loadGraph(FOLDER.resolve(file).toString());
    }
}
