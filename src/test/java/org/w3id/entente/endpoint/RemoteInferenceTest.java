package org.w3id.entente.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.InputException;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.RuleReader;

class RemoteInferenceTest {

    private static final String SPACE = "http://example.org/";
    private static final Node TARGET = node("target");
    private static final String WORK = SPACE + "target/unfinished-inference/[0-9a-f-]{36}";
    private static final InferenceProgress UNSEEN = step -> {};
    private static final String RULES = """
            @prefix ex: <http://example.org/>
            @prefix ent: <https://w3id.org/entente/vocab/>
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            [feud: (?a ex:wronged ?b) (?b ex:wronged ?a) tension('feud', ?a, ?b, ex:past, ?t)
                -> (?t rdf:type ent:Tension) (?t ent:party ?a) (?a ex:hasFeud ex:yes)]
            [wronged-kin: (?a ex:wronged ?b) (?b ex:kin ?c) -> (?a ex:wronged ?c)]
            """;

    private static final String PREFIXES = "PREFIX ex: <" + SPACE + "> PREFIX ent: <https://w3id.org/entente/vocab/> ";
    private static final String TRIG = """
            ex:one { ex:a ex:wronged ex:b . ex:b ex:kin ex:c . ex:c ex:kin ex:d . ex:d ex:hasFeud ex:yes }
            ex:two { ex:d ex:wronged ex:a }
            """;

    @TempDir
    private Path folder;

    private final DatasetGraph graphs = graphs(TRIG);

    @Test
    void leavesWhatIsConcludedAboutTensions() {
        InferenceOutcome outcome = run(new LocalServer(graphs), request());

        assertThat(conclusions().isIsomorphicWith(graph("""
                <https://w3id.org/entente/id/tension/feud/a--d/past> a ent:Tension ; ent:party ex:a , ex:d .
                """))).isTrue();
        assertThat(outcome).isEqualTo(new InferenceOutcome(List.of(node("one"), node("two")), 3, 1, 0));
        assertThat(graphNames()).containsExactlyInAnyOrder(node("one"), node("two"), TARGET);
    }

    @Test
    void leavesAllThatIsConcludedButNotStated() {
        run(new LocalServer(graphs), new InferenceRequest(List.of(), TARGET, true, 9));

        assertThat(conclusions().isIsomorphicWith(graph("""
                <https://w3id.org/entente/id/tension/feud/a--d/past> a ent:Tension ; ent:party ex:a , ex:d .
                ex:a ex:wronged ex:c , ex:d ; ex:hasFeud ex:yes .
                """))).isTrue();
    }

    @Test
    void replacesWhatWasInferredBefore() {
        run(new LocalServer(graphs), request());
        Graph first = conclusions();
        graphs.getGraph(TARGET).add(node("x"), node("y"), node("z"));

        run(new LocalServer(graphs), request());

        assertThat(conclusions().isIsomorphicWith(first)).isTrue();
    }

    @Test
    void takesAwayWhatFollowsNoMore() {
        run(new LocalServer(graphs), request());
        graphs.getGraph(node("two")).clear();

        InferenceOutcome outcome = run(new LocalServer(graphs), request());

        assertThat(outcome).isEqualTo(new InferenceOutcome(List.of(node("one")), 0, 0, 0));
        assertThat(graphNames()).containsExactlyInAnyOrder(node("one"), TARGET);
        assertThat(conclusions().isEmpty()).isTrue();
    }

    @Test
    void readsNeitherWhatIsDerivedNorWhatIsInferredNorWhatAnInterruptedRunLeft() {
        for (Node name : List.of(
                KnowledgeGraph.DERIVED,
                KnowledgeGraph.INFERRED,
                NodeFactory.createURI(SPACE + "other/unfinished-inference/7"))) {
            graphs.add(name, node("a"), node("wronged"), node("e"));
            graphs.add(name, node("e"), node("wronged"), node("a"));
        }

        assertThat(run(new LocalServer(graphs), request()).stated()).containsExactly(node("one"), node("two"));
        assertThat(conclusions().size()).isEqualTo(3);
    }

    @Test
    void readsNotWhatItLeftInAnotherGraph() {
        Node other = node("other");
        run(new LocalServer(graphs), new InferenceRequest(List.of(), other, true, 9));

        InferenceOutcome outcome = run(new LocalServer(graphs), request());

        assertThat(outcome).isEqualTo(new InferenceOutcome(List.of(node("one"), node("two")), 3, 1, 0));
        assertThat(graphs.getGraph(other).isEmpty()).isFalse();
    }

    @Test
    void readsWhatItLeftInAnotherGraphWhereThatIsNamed() {
        run(new LocalServer(graphs), new InferenceRequest(List.of(), node("other"), true, 9));

        assertThat(run(new LocalServer(graphs), new InferenceRequest(List.of(node("other")), TARGET, true, 9))
                        .stated())
                .containsExactly(node("other"));
    }

    @Test
    void deletesNoData() {
        Graph data = graph("<https://w3id.org/entente/id/claim/1> a ent:Claim . ex:d ex:wronged ex:a .");
        for (List<Node> stated : List.of(List.<Node>of(), List.of(node("two")))) {
            graphs.addGraph(node("data"), data);
            Failing server = new Failing(graphs, 0);
            assertThatThrownBy(() -> run(server, new InferenceRequest(stated, node("data"), false, 9)))
                    .isInstanceOf(InputException.class)
                    .hasMessage(
                            "The graph <http://example.org/data> holds data that no run left, and all it holds would be"
                                    + " replaced. Name another one with --into, such as graph:inferred, or drop it first.");
            assertThat(server.updates).isZero();
            assertThat(graphs.getGraph(node("data")).isIsomorphicWith(data)).isTrue();
        }
    }

    @Test
    void replacesTensionsAndRelationsWhoeverPutThemThere() {
        Node tension = NodeFactory.createURI("https://w3id.org/entente/id/tension/feud/a--b/past");
        Node relation = NodeFactory.createURI("https://w3id.org/entente/id/relation/kin/a--b/past");
        graphs.add(TARGET, tension, node("y"), node("z"));
        graphs.add(TARGET, relation, node("y"), node("z"));

        run(new LocalServer(graphs), request());

        assertThat(conclusions().size()).isEqualTo(3);
        assertThat(graphs.getGraph(TARGET).contains(tension, Node.ANY, Node.ANY))
                .isFalse();
    }

    @Test
    void readsOnlyTheGraphsThatAreNamed() {
        InferenceOutcome outcome =
                run(new LocalServer(graphs), new InferenceRequest(List.of(node("one")), TARGET, true, 9));

        assertThat(outcome.stated()).containsExactly(node("one"));
        assertThat(conclusions().isIsomorphicWith(graph("ex:a ex:wronged ex:c , ex:d .")))
                .isTrue();
    }

    @Test
    void tellsOfEachStratum() {
        List<InferenceProgress.Step> steps = new ArrayList<>();

        RemoteInference.run(new LocalServer(graphs), rules(), request(), steps::add);

        assertThat(steps)
                .containsExactly(
                        new InferenceProgress.Step(1, 2, List.of(rules().get(1)), 3, 2),
                        new InferenceProgress.Step(2, 2, List.of(rules().get(0)), 1, 5));
    }

    @Test
    void endsWhereRulesWouldBeRepeatedTooOften() {
        assertThatThrownBy(() -> run(new LocalServer(graphs), new InferenceRequest(List.of(), TARGET, true, 2)))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "The rules wronged-kin still conclude new triples after 2 rounds. Allow more with --max-rounds.");
        assertThat(graphNames()).containsExactlyInAnyOrder(node("one"), node("two"));
    }

    @Test
    void leavesTheTargetAsItWasWhereAnUpdateFails() {
        graphs.add(TARGET, node("x"), node("y"), node("z"));
        graphs.getGraph(TARGET).add(InferenceMark.of(TARGET));
        Failing unfailing = new Failing(graphs(TRIG), 0);
        run(unfailing, request());
        for (int failing = 1; failing <= unfailing.updates; failing++) {
            SparqlServer server = new Failing(graphs, failing);
            assertThatThrownBy(() -> run(server, request()))
                    .isInstanceOf(InputException.class)
                    .hasMessage("refused");
            assertThat(conclusions().isIsomorphicWith(graph("ex:x ex:y ex:z .")))
                    .isTrue();
            assertThat(graphNames()).containsExactlyInAnyOrder(node("one"), node("two"), TARGET);
        }
    }

    @Test
    void tellsWhatIsUnknownWhereAnUpdateIsNotAnswered() {
        Failing unfailing = new Failing(graphs(TRIG), 0);
        run(unfailing, request());
        for (int failing = 1; failing <= unfailing.updates; failing++) {
            Failing server = new Failing(graphs, failing);
            server.fault = new UnansweredUpdate("No answer.");
            boolean last = failing == unfailing.updates;
            assertThatThrownBy(() -> run(server, request()))
                    .isInstanceOf(InputException.class)
                    .hasMessageMatching(
                            last
                                    ? "No answer. It is unknown whether <http://example.org/target> holds the new"
                                            + " conclusions or what it held before: run this again. Drop <" + WORK
                                            + "> if it is still there."
                                    : "No answer. <http://example.org/target> is as it was. The server may still be at"
                                            + " work on <" + WORK + ">: drop that graph later.");
            assertThat(server.updates).isEqualTo(failing);
        }
    }

    @Test
    void namesWhatIsLeftOverWhereItCannotBeClearedAway() {
        Failing server = new Failing(graphs, 3);
        server.failsOn = true;
        assertThatThrownBy(() -> run(server, request()))
                .isInstanceOf(InputException.class)
                .hasMessageMatching("refused Drop the graph <" + WORK + ">, which may be left over.");
    }

    @Test
    void asksNothingOnceTheTargetIsReplaced() {
        Failing unfailing = new Failing(graphs(TRIG), 0);
        run(unfailing, request());

        assertThat(unfailing.queriesSinceUpdate).isZero();
    }

    @Test
    void refusesTwoAddressesOfDifferentDatasets() {
        DatasetGraph other = graphs("");
        SparqlServer server = new SparqlServer() {
            @Override
            public List<Binding> select(Query query) {
                return new LocalServer(graphs).select(query);
            }

            @Override
            public void update(UpdateRequest request) {
                new LocalServer(other).update(request);
            }
        };
        assertThatThrownBy(() -> run(server, request()))
                .isInstanceOf(InputException.class)
                .hasMessage("What is written at the address for updates does not show at the address for queries."
                        + " Name two addresses of the same dataset.");
    }

    @Test
    void refusesAServerThatStatesNothing() {
        assertThatThrownBy(() -> run(
                        new LocalServer(graphs("ex:target { <https://w3id.org/entente/id/tension/a> ex:b ex:c }")),
                        request()))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "The server has no named graph that states anything. Load each file of data/ and ontology/ into"
                                + " a named graph, or name the graphs with --graph.");
    }

    @Test
    void refusesAGraphThatIsNotThere() {
        assertThatThrownBy(() ->
                        run(new LocalServer(graphs), new InferenceRequest(List.of(node("three")), TARGET, false, 9)))
                .isInstanceOf(InputException.class)
                .hasMessage("The server has no graph <http://example.org/three>. Load the data into it, or correct the"
                        + " name.");
    }

    @Test
    void refusesToReadWhatItWrites() {
        assertThatThrownBy(() -> run(new LocalServer(graphs), new InferenceRequest(List.of(TARGET), TARGET, false, 9)))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "The rules cannot read the graph <http://example.org/target>: their conclusions go there. Name"
                                + " another one with --into, or leave it out of --graph.");
    }

    private InferenceOutcome run(SparqlServer server, InferenceRequest request) {
        return RemoteInference.run(server, rules(), request, UNSEEN);
    }

    private static InferenceRequest request() {
        return new InferenceRequest(List.of(), TARGET, false, 9);
    }

    private List<EntenteRule> rules() {
        Path file = folder.resolve("a.rules");
        FixtureProject.write(file, RULES);
        return RuleReader.read(file);
    }

    private List<Node> graphNames() {
        List<Node> names = new ArrayList<>();
        graphs.listGraphNodes().forEachRemaining(names::add);
        return names;
    }

    /** What the target holds, without the mark of a run. */
    private Graph conclusions() {
        Graph conclusions = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(conclusions, graphs.getGraph(TARGET));
        conclusions.delete(InferenceMark.of(TARGET));
        return conclusions;
    }

    private static Node node(String name) {
        return NodeFactory.createURI(SPACE + name);
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
    }

    private static DatasetGraph graphs(String trig) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        RDFParser.fromString(PREFIXES + trig, Lang.TRIG).parse(graphs);
        return graphs;
    }

    /** Refuses its n-th update, counted from 1. */
    private static final class Failing implements SparqlServer {

        private final LocalServer server;
        private final int failing;
        private RuntimeException fault = new InputException("refused");
        private boolean failsOn;
        private int updates;
        private int queriesSinceUpdate;

        Failing(DatasetGraph graphs, int failing) {
            this.server = new LocalServer(graphs);
            this.failing = failing;
        }

        @Override
        public List<Binding> select(Query query) {
            queriesSinceUpdate++;
            return server.select(query);
        }

        @Override
        public void update(UpdateRequest request) {
            queriesSinceUpdate = 0;
            updates++;
            if (updates == failing || failsOn && updates > failing) {
                throw fault;
            }
            server.update(request);
        }
    }
}
