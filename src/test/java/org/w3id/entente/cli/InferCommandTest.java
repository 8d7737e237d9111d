package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.endpoint.FusekiTdb2;
import org.w3id.entente.endpoint.LoopbackServer;
import org.w3id.entente.endpoint.Rdf4jMemory;
import org.w3id.entente.engine.Evaluator;
import org.w3id.entente.inference.RuleBook;
import org.w3id.entente.project.Project;
import org.w3id.entente.vocabulary.ENT;

/** {@code entente infer} on servers that hold the project's graphs: what they conclude is what the engine concludes here. */
class InferCommandTest {

    private static final Node TARGET = NodeFactory.createURI("http://example.org/graph/inferred-there");

    @TempDir
    private static Path folder;

    private static Graph inferred;
    private static List<LoopbackServer> servers;

    @BeforeAll
    static void startAndLoad() {
        Project project = Project.in(Path.of(""));
        KnowledgeGraph graph = KnowledgeGraph.load(project);
        inferred = new Evaluator()
                .infer(graph.stated(), RuleBook.load(project, graph).rules())
                .inferred();
        servers = List.of(new FusekiTdb2(folder), new Rdf4jMemory());
        servers.forEach(server -> server.load(graph.namedGraphs()));
    }

    @AfterAll
    static void stop() {
        servers.forEach(LoopbackServer::stop);
    }

    static List<LoopbackServer> servers() {
        return servers;
    }

    @ParameterizedTest
    @MethodSource("servers")
    void leavesTheTensionsInTheGraphForWhatIsInferred(LoopbackServer server) {
        CommandRun run = infer(server);

        Graph expected = conclusions(triple ->
                isA(triple.getSubject(), ENT.Tension.asNode()) || isA(triple.getSubject(), ENT.Relation.asNode()));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(server.fetch(KnowledgeGraph.INFERRED).isIsomorphicWith(expected))
                .isTrue();
        assertThat(run.out())
                .isEqualTo("<https://w3id.org/entente/graph/inferred> now holds " + expected.size() + " triples on "
                        + members(ENT.Tension.asNode()) + " tensions and " + members(ENT.Relation.asNode())
                        + " relations, inferred from 7 graphs." + System.lineSeparator());
    }

    @ParameterizedTest
    @MethodSource("servers")
    void leavesAllConclusionsWhereAsked(LoopbackServer server) {
        CommandRun first = infer(server, "--all", "--into", TARGET.getURI());
        CommandRun again = infer(server, "--all", "--into", TARGET.getURI());

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(again).isEqualTo(first);
        assertThat(server.fetch(TARGET).isIsomorphicWith(inferred)).isTrue();
    }

    private static CommandRun infer(LoopbackServer server, String... options) {
        String[] words = new String[options.length + 5];
        words[0] = "infer";
        words[1] = "--endpoint";
        words[2] = server.queryUrl();
        words[3] = "--update";
        words[4] = server.updateUrl();
        System.arraycopy(options, 0, words, 5, options.length);
        CommandRun run = CommandRun.of(words);
        return run;
    }

    private static Graph conclusions(Predicate<Triple> wanted) {
        Graph conclusions = GraphFactory.createDefaultGraph();
        inferred.stream().filter(wanted).forEach(conclusions::add);
        return conclusions;
    }

    private static boolean isA(Node thing, Node type) {
        return inferred.contains(thing, RDF.type.asNode(), type);
    }

    private static long members(Node type) {
        return inferred.stream(Node.ANY, RDF.type.asNode(), type).count();
    }
}
