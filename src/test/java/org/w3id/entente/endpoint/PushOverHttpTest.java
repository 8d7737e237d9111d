package org.w3id.entente.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.endpoint.FailingServer.Failure;
import org.w3id.entente.endpoint.PushProgress.Step;
import org.w3id.entente.endpoint.PushedGraph.Change;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;

/** Pushes over HTTP that are disturbed, to Fuseki with TDB2 and to RDF4J, by update and by Graph Store. */
class PushOverHttpTest {

    private static final Node KIM = NodeFactory.createURI("https://w3id.org/entente/graph/kim-2019");
    private static final Node OTHER = NodeFactory.createURI("http://example.org/graph/other");

    /** Some of the project's graphs: nine batches, many blank nodes. */
    private static DatasetGraph published;

    @TempDir
    private Path folder;

    private final List<LoopbackServer> servers = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    @BeforeAll
    static void load() {
        DatasetGraph all = CompleteGraph.of(Project.in(Path.of(""))).graph().namedGraphs();
        published = DatasetGraphFactory.create();
        Stream.of("cfr-hard-bargaining-2019", "comparisons", "inferred", "kim-2019")
                .map(name -> NodeFactory.createURI(Namespaces.GRAPH + name))
                .forEach(name -> published.addGraph(name, all.getGraph(name)));
    }

    @AfterEach
    void stop() {
        servers.forEach(LoopbackServer::stop);
    }

    private enum Engine {
        TDB2,
        RDF4J
    }

    private enum Way {
        UPDATE,
        GRAPH_STORE
    }

    static Stream<Arguments> ways() {
        return Stream.of(Engine.values())
                .flatMap(engine -> Stream.of(Way.values()).map(way -> Arguments.of(engine, way)));
    }

    static Stream<Arguments> failures() {
        return ways().flatMap(way ->
                Stream.of(Failure.values()).map(failure -> Arguments.of(way.get()[0], way.get()[1], failure)));
    }

    /** The sixth request fails. */
    @ParameterizedTest
    @MethodSource("failures")
    void completesWhatAFailureInterrupted(Engine engine, Way way, Failure failure) {
        LoopbackServer whole = start(engine);
        LoopbackServer failing = new FailingServer(whole, failure, 5);
        servers.add(0, failing);

        assertThatThrownBy(() -> push(failing, way, all(false)))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith(
                        " No graph that readers see was changed. Run the same command again: what has arrived is"
                                + " not sent again.");
        assertThat(steps).hasSize(5);
        published
                .listGraphNodes()
                .forEachRemaining(
                        name -> assertThat(whole.fetch(name).isEmpty()).isTrue());

        steps.clear();
        push(failing, way, all(false));
        assertThat(steps.stream().filter(Step::before)).hasSize(failure == Failure.AFTER ? 6 : 5);
        assertThat(steps.stream().mapToInt(Step::triples).sum()).isEqualTo(size(published) + 1);
        assertHoldsAll(whole);
    }

    /** The last request, which makes all of it visible, is carried out, but not answered. */
    @ParameterizedTest
    @MethodSource("ways")
    void findsOutWhetherAllIsThere(Engine engine, Way way) {
        LoopbackServer whole = start(engine);
        push(whole, way, all(false));
        LoopbackServer other = start(engine == Engine.TDB2 ? Engine.RDF4J : Engine.TDB2);
        LoopbackServer failing = new FailingServer(other, Failure.AFTER, steps.size());
        servers.add(0, failing);

        assertThatThrownBy(() -> push(failing, way, all(false)))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith(
                        " All has arrived, but it is unknown whether readers see it or what was there before."
                                + " Run the same command again, which finds out.");

        assertThat(push(failing, way, all(false)).graphs())
                .allMatch(graph -> graph.change() == Change.UNCHANGED)
                .hasSize(Iter.toList(published.listGraphNodes()).size());
        assertHoldsAll(other);
    }

    /** The server itself ends in the midst, and comes back with what it had on disk. */
    @Test
    void completesWhatAStopOfTheServerInterrupted() {
        LoopbackServer server = new FusekiTdb2(folder);
        LoopbackServer failing = new FailingServer(server, Failure.AFTER, 5);
        assertThatThrownBy(() -> push(failing, Way.UPDATE, all(false))).isInstanceOf(InputException.class);
        failing.stop();
        server.stop();
        steps.clear();

        LoopbackServer back = start(Engine.TDB2);
        push(back, Way.UPDATE, all(false));

        assertThat(steps.stream().filter(Step::before)).hasSize(6);
        assertHoldsAll(back);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void replacesOnlyWhereAsked(Engine engine, Way way) {
        LoopbackServer server = start(engine);
        Graph older = older();
        server.load(KIM, older);
        server.load(OTHER, older);

        assertThatThrownBy(() -> push(server, way, all(false)))
                .isInstanceOf(InputException.class)
                .hasMessage("The server holds something else, which would be lost, in <" + KIM.getURI()
                        + ">. Nothing was sent."
                        + " Replace it with --replace, or say with --graph what else to send.");
        assertThat(steps).isEmpty();
        assertThat(server.fetch(KIM).isIsomorphicWith(older)).isTrue();

        PushOutcome outcome = push(server, way, all(true));
        assertThat(outcome.graphs().stream()
                        .filter(graph -> graph.change() == Change.REPLACED)
                        .map(PushedGraph::name))
                .containsExactly(KIM);
        assertThat(server.fetch(OTHER).isIsomorphicWith(older)).isTrue();
        assertHoldsAll(server, OTHER);
    }

    /** Who reads on and on sees the graph from before, or the new one. */
    @ParameterizedTest
    @MethodSource("ways")
    void showsNoReaderHalfAGraph(Engine engine, Way way) throws Exception {
        LoopbackServer server = start(engine);
        server.load(KIM, older());
        ServerGraphs graphs = new ServerGraphs(server.connect());
        CountDownLatch reading = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<List<Long>> sizes = reader.submit((Callable<List<Long>>) () -> {
                List<Long> seen = new ArrayList<>();
                while (!ended.get()) {
                    seen.add(graphs.size(KIM));
                    reading.countDown();
                }
                return seen;
            });
            assertThat(reading.await(1, TimeUnit.MINUTES)).isTrue();
            push(server, way, new PushRequest(List.of(KIM), 50, true));
            ended.set(true);

            assertThat(sizes.get(1, TimeUnit.MINUTES))
                    .isSubsetOf(2000L, (long) published.getGraph(KIM).size());
        } finally {
            reader.shutdownNow();
        }
    }

    private LoopbackServer start(Engine engine) {
        LoopbackServer server = engine == Engine.TDB2 ? new FusekiTdb2(folder) : new Rdf4jMemory();
        servers.add(server);
        return server;
    }

    private PushOutcome push(LoopbackServer server, Way way, PushRequest request) {
        TripleLoader loader = way == Way.UPDATE
                ? TripleLoader.byUpdate(server.connect())
                : server.endpoint().graphStore(server.graphStoreUrl());
        return GraphPush.run(server.connect(), loader, published, request, steps::add);
    }

    private static PushRequest all(boolean replace) {
        return new PushRequest(List.of(), 700, replace);
    }

    /** Each graph is the same there, blank nodes included, and there is none beside them and {@code others}. */
    private static void assertHoldsAll(LoopbackServer server, Node... others) {
        List<Node> names = new ArrayList<>(Iter.toList(published.listGraphNodes()));
        for (Node name : names) {
            assertThat(server.fetch(name).isIsomorphicWith(published.getGraph(name)))
                    .as(name.getURI())
                    .isTrue();
        }
        names.addAll(List.of(others));
        assertThat(new ServerGraphs(server.connect()).names()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(new ServerGraphs(server.connect()).marked()).containsExactly(KnowledgeGraph.INFERRED);
    }

    /** Two thousand triples, a thousand of which the paper's graph holds now. */
    private static Graph older() {
        Graph older = GraphFactory.createDefaultGraph();
        Stream<Triple> kept = published.getGraph(KIM).stream()
                .filter(triple ->
                        !triple.getSubject().isBlank() && !triple.getObject().isBlank())
                .limit(1000);
        GraphUtil.add(older, kept.iterator());
        for (int i = 0; i < 1000; i++) {
            older.add(
                    NodeFactory.createBlankNode(), RDFS.label.asNode(), NodeFactory.createLiteralString("older " + i));
        }
        return older;
    }

    private static int size(DatasetGraph graphs) {
        return (int) graphs.stream().count();
    }
}
