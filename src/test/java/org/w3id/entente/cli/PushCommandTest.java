package org.w3id.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.endpoint.FusekiTdb2;
import org.w3id.entente.endpoint.LoopbackServer;
import org.w3id.entente.endpoint.Rdf4jMemory;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.server.EntenteServer;
import org.w3id.entente.server.ServerSettings;
import org.w3id.entente.server.WriteAccess;
import org.w3id.entente.store.CheckedStore;
import org.w3id.entente.store.Tdb2Store;
import org.w3id.entente.validation.SmallProject;

/** {@code entente push} to servers, which then hold what is published here, graph by graph. */
class PushCommandTest {

    private static final String GRAPH = "https://w3id.org/entente/graph/";
    private static final String END = System.lineSeparator();

    private static DatasetGraph published;

    @TempDir
    private Path folder;

    private LoopbackServer server;

    @BeforeAll
    static void load() {
        published = Edition.of(Project.in(Path.of(""))).dataset().asDatasetGraph();
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    /** What is inferred counts as no data there: {@code infer} reads past it and puts its own in place. */
    @Test
    void copiesAllGraphsByUpdate() {
        server = new FusekiTdb2(folder);

        CommandRun first = push("--batch", "100000");
        assertCopied(first);
        assertThat(first.err()).isEqualTo(forEach(graph -> graph + " 1/1: " + triples(graph)));

        CommandRun again = push("--batch", "100000");
        assertThat(again).isEqualTo(CommandRun.done(first.out().replace(" is new: ", " was there: ")));

        CommandRun inferred = CommandRun.of("infer", "--endpoint", server.queryUrl(), "--update", server.updateUrl());
        assertThat(inferred.exitCode()).as(inferred.err()).isZero();
        assertThat(inferred.out())
                .endsWith(", inferred from " + (graphs().size() - 2) + " graphs: "
                        + graphs().stream()
                                .filter(graph -> !graph.equals("graph:derived") && !graph.equals("graph:inferred"))
                                .collect(Collectors.joining(", "))
                        + "." + END);
    }

    @Test
    void copiesAllGraphsByGraphStore() {
        server = new Rdf4jMemory();

        assertCopied(push("--graph-store", server.graphStoreUrl()));
    }

    @Test
    void replacesOneGraphWhereAsked() {
        server = new Rdf4jMemory();
        Node older = NodeFactory.createURI(GRAPH + "kim-2019");
        server.load(older, published.getGraph(NodeFactory.createURI(GRAPH + "comparisons")));

        assertThat(push("--graph", "graph:kim-2019"))
                .isEqualTo(
                        CommandRun.refused(
                                "The server holds something else, which would be lost, in <" + GRAPH
                                        + "kim-2019>. Nothing was sent. Replace it with --replace, or say with --graph what else to send."));

        CommandRun run = push("--graph", "graph:kim-2019", "--replace");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("[0-9a-f]{64}", "HASH"))
                .isEqualTo("graph:kim-2019 is replaced: " + triples("graph:kim-2019") + ", SHA-256 HASH" + END
                        + "The server holds 1 graph with " + triples("graph:kim-2019") + ", each verified." + END);
        assertThat(server.fetch(older).isIsomorphicWith(published.getGraph(older)))
                .isTrue();
    }

    @Test
    void tellsOfWhatIsLeftOver() {
        server = new Rdf4jMemory();
        String left = GRAPH + "comparisons/unfinished-push/0123456789abcdef-9";
        server.load(NodeFactory.createURI(left), published.getGraph(NodeFactory.createURI(GRAPH + "comparisons")));

        assertThat(push("--graph", "graph:comparisons").out())
                .endsWith(
                        "Another push has put aside what it has not taken away; drop it unless that push still runs: <"
                                + left + ">" + END);
    }

    @Test
    void tellsWhatIsMissingOrWrong() {
        assertThat(CommandRun.of("push"))
                .isEqualTo(CommandRun.refused("Name the server with --endpoint QUERY_URL --update UPDATE_URL."));
        assertThat(pushNowhere("--batch", "0")).isEqualTo(CommandRun.refused("--batch must be 1 or more, not 0."));
        assertThat(pushNowhere("--graph", "no graph"))
                .isEqualTo(CommandRun.refused("\"no graph\" names no graph. Write an IRI such as"
                        + " https://w3id.org/entente/graph/kim-2019, or graph:kim-2019."));
        assertThat(pushNowhere("--graph-store", "nowhere"))
                .isEqualTo(CommandRun.refused("\"nowhere\" is no address of a server. Write it in full, as"
                        + " http://localhost:3030/entente/query."));
        assertThat(pushNowhere())
                .isEqualTo(CommandRun.refused(
                        "http://127.0.0.1:1/query: no server answers there. Start it, or correct the address."));
    }

    /** Data that cannot be read would be told of otherwise. */
    @Test
    void tellsOfMistakesBeforeTheGraphIsBuilt() {
        server = new Rdf4jMemory();
        String project = BrokenProject.in(folder.resolve("project"));
        Path secret = folder.resolve("secret.txt");
        String nowhere = "http://127.0.0.1:1/nowhere";

        assertThat(push("--project", project, "--graph", "graph:alpha-2018"))
                .isEqualTo(CommandRun.refused(
                        "There is no graph <https://w3id.org/entente/graph/alpha-2018> to send. Correct the name."));
        assertThat(push("--project", project, "--user", "ada", "--password-file", secret.toString()))
                .isEqualTo(CommandRun.refused("No such file: " + secret));
        assertThat(push("--project", project, "--graph-store", nowhere))
                .isEqualTo(
                        CommandRun.refused(nowhere + ": no server answers there. Start it, or correct the address."));
        assertThat(pushTo(server.queryUrl(), nowhere, "--project", project))
                .isEqualTo(
                        CommandRun.refused(nowhere + ": no server answers there. Start it, or correct the address."));
        assertThat(push("--project", project, "--graph", "graph:alpha-2019", "--graph", "graph:inferred")
                        .err())
                .contains("claims.ttl:1:");
    }

    @Test
    void tellsOfAGraphThatIsNotPublished() {
        server = new Rdf4jMemory();

        assertThat(push("--graph", "graph:nowhere"))
                .isEqualTo(CommandRun.refused(
                        "There is no graph <https://w3id.org/entente/graph/nowhere> to send. Correct the name."));
    }

    /** It makes by itself what would be sent, whether it takes changes or not. */
    @Test
    void refusesAServerOfOurOwn() throws IOException {
        Project project = SmallProject.in(folder);
        ServerSettings settings = ServerSettings.local(0).withWriteAccess(new WriteAccess("ada", "a password"));
        try (CheckedStore store = CheckedStore.of(Tdb2Store.inMemory(Edition.of(project)), project);
                EntenteServer own = EntenteServer.start(settings, store)) {
            String address = own.address() + "sparql";

            assertThat(pushTo(address, address))
                    .isEqualTo(CommandRun.refused(address
                            + " is a server of Entente, which derives, infers and describes by itself what follows from"
                            + " its data. Nothing was sent. To serve other data there, start it anew with them, with"
                            + " --rebuild if it has a --store; to change them while it runs, start it with --writable and"
                            + " send it the graphs that state something, by PUT to " + address + "?graph=IRI."));
        }
    }

    @Test
    void tellsOfAGraphStoreThatIsNone() {
        server = new FusekiTdb2(folder);

        CommandRun run = push("--graph-store", server.queryUrl());

        assertThat(run)
                .isEqualTo(
                        CommandRun.refused(server.queryUrl() + " takes no SPARQL writes to a graph store (status 415)."
                                + " Name the address that does. No graph that readers see was changed. Run the same command again:"
                                + " what has arrived is not sent again."));
    }

    private CommandRun push(String... options) {
        return pushTo(server.queryUrl(), server.updateUrl(), options);
    }

    private static CommandRun pushNowhere(String... options) {
        return pushTo("http://127.0.0.1:1/query", "http://127.0.0.1:1/update", options);
    }

    private static CommandRun pushTo(String queryUrl, String updateUrl, String... options) {
        List<String> words = new ArrayList<>(List.of("push", "--endpoint", queryUrl, "--update", updateUrl));
        words.addAll(List.of(options));
        return CommandRun.of(words.toArray(String[]::new));
    }

    /** The mark of what is inferred is one triple more. */
    private void assertCopied(CommandRun run) {
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("[0-9a-f]{64}", "HASH"))
                .isEqualTo(
                        forEach(graph -> graph + " is new: " + triples(graph) + ", SHA-256 HASH") + "The server holds "
                                + graphs().size() + " graphs with "
                                + (namedQuads() + 1) + " triples, each verified."
                                + END);
        for (Node graph : Iter.toList(published.listGraphNodes())) {
            assertThat(server.fetch(graph).isIsomorphicWith(published.getGraph(graph)))
                    .as(graph.getURI())
                    .isTrue();
        }
    }

    private static int namedQuads() {
        return Iter.asStream(published.listGraphNodes())
                .mapToInt(name -> published.getGraph(name).size())
                .sum();
    }

    private static List<String> graphs() {
        return Iter.asStream(published.listGraphNodes())
                .map(name -> name.getURI().replace(GRAPH, "graph:"))
                .sorted()
                .toList();
    }

    private static String forEach(UnaryOperator<String> line) {
        return graphs().stream().map(graph -> line.apply(graph) + END).collect(Collectors.joining());
    }

    private static String triples(String graph) {
        Node name = NodeFactory.createURI(graph.replace("graph:", GRAPH));
        return published.getGraph(name).size() + (name.equals(KnowledgeGraph.INFERRED) ? 1 : 0) + " triples";
    }
}
