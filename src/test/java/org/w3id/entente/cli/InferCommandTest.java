package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
    private static List<String> stated;
    private static List<LoopbackServer> servers;

    @BeforeAll
    static void startAndLoad() {
        Project project = Project.in(Path.of(""));
        KnowledgeGraph graph = KnowledgeGraph.load(project);
        inferred = new Evaluator()
                .infer(graph.stated(), RuleBook.load(project, graph).rules())
                .inferred();
        stated = Iter.asStream(graph.namedGraphs().listGraphNodes())
                .map(name -> name.getURI().replace("https://w3id.org/entente/graph/", "graph:"))
                .sorted()
                .toList();
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
                        + " relations, inferred from " + stated.size() + " graphs: " + String.join(", ", stated) + "."
                        + System.lineSeparator());
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

    @ParameterizedTest
    @MethodSource("servers")
    void deletesNoData(LoopbackServer server) {
        CommandRun run = infer(server, "--into", "graph:kim-2019");

        assertThat(run)
                .isEqualTo(
                        CommandRun.refused("The graph <https://w3id.org/entente/graph/kim-2019> holds data that no run"
                                + " left, and all it holds would be replaced. Name another one with --into, such as graph:inferred,"
                                + " or drop it first."));
    }

    @Test
    void readsTheGraphsThatAreNamedByTheirShortNames() {
        CommandRun run = infer(servers.get(0), "--graph", "graph:nowhere", "--into", "http://example.org/graph/new");

        assertThat(run)
                .isEqualTo(
                        CommandRun.refused("The server has no graph <https://w3id.org/entente/graph/nowhere>. Load the"
                                + " data into it, or correct the name."));
    }

    @Test
    void showsTheUpdatesWithoutAServer() {
        CommandRun run = CommandRun.of("infer", "--show-updates");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("PREFIX ")
                .contains(
                        "\nPREFIX ent: <https://w3id.org/entente/vocab/>\n",
                        "USING graph:kim-2019\n",
                        "?tension ent:tensionKind kind:burden .");
        assertThatCode(() -> UpdateFactory.create(run.out(), Syntax.syntaxSPARQL_11))
                .doesNotThrowAnyException();
    }

    @Test
    void tellsWhatIsMissingOrWrong() {
        assertThat(CommandRun.of("infer"))
                .isEqualTo(CommandRun.refused("Name the server with --endpoint QUERY_URL --update UPDATE_URL."));
        assertThat(inferNowhere("--graph", "no graph"))
                .isEqualTo(CommandRun.refused("\"no graph\" names no graph. Write an IRI such as"
                        + " https://w3id.org/entente/graph/kim-2019, or graph:kim-2019."));
        assertThat(inferNowhere("--into", "no graph"))
                .isEqualTo(CommandRun.refused("\"no graph\" names no graph. Write an IRI such as"
                        + " https://w3id.org/entente/graph/inferred, or graph:inferred."));
        assertThat(inferNowhere("--max-rounds", "0"))
                .isEqualTo(CommandRun.refused("--max-rounds must be 1 or more, not 0."));
        assertThat(inferNowhere("--timeout", "0"))
                .isEqualTo(CommandRun.refused("--timeout must be 1 second or more, not 0."));
        assertThat(inferNowhere("--password-file", "secret.txt"))
                .isEqualTo(CommandRun.refused("--password-file needs a --user."));
        assertThat(inferNowhere("--user", "kim", "--password-file", "secret.txt"))
                .isEqualTo(CommandRun.refused("No such file: secret.txt"));
        assertThat(inferNowhere())
                .isEqualTo(CommandRun.refused(
                        "http://127.0.0.1:1/query: no server answers there. Start it, or correct the address."));
    }

    /** With addresses where no server is. */
    private static CommandRun inferNowhere(String... options) {
        return inferAt("http://127.0.0.1:1/query", "http://127.0.0.1:1/update", options);
    }

    private static CommandRun infer(LoopbackServer server, String... options) {
        return inferAt(server.queryUrl(), server.updateUrl(), options);
    }

    private static CommandRun inferAt(String queryUrl, String updateUrl, String... options) {
        List<String> words = new ArrayList<>(List.of("infer", "--endpoint", queryUrl, "--update", updateUrl));
        words.addAll(List.of(options));
        return CommandRun.of(words.toArray(String[]::new));
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
