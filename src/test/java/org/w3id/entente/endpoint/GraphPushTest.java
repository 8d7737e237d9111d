package org.w3id.entente.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.endpoint.PushProgress.Step;
import org.w3id.entente.endpoint.PushedGraph.Change;
import org.w3id.entente.project.InputException;
import org.w3id.entente.publication.CanonicalGraph;

class GraphPushTest {

    private static final String PREFIXES =
            "PREFIX ex: <http://example.org/> PREFIX graph: <https://w3id.org/entente/graph/> ";
    private static final Node ONE = node("one");
    private static final Node TWO = node("two");

    /** Graph one has three parts: two blank nodes with two triples each, and two triples beside. */
    private static final String TRIG = """
            ex:one { ex:a ex:p [ ex:q 1 ] , [ ex:q 2 ] , 3 , 4 }
            ex:two { ex:b ex:p ex:c }
            """;

    private static final String BEFORE = "ex:one { ex:a ex:p [ ex:q 1 ] . ex:old ex:p 3 } ";
    private static final int BATCH = 2;

    private final DatasetGraph source = graphs(TRIG);
    private final List<Step> steps = new ArrayList<>();

    @Test
    void copiesTheNamedGraphs() {
        ServerInMemory server = new ServerInMemory("");

        PushOutcome outcome = push(server, false);

        assertThat(server.holds(TRIG)).isTrue();
        assertThat(outcome)
                .isEqualTo(new PushOutcome(
                        List.of(
                                new PushedGraph(ONE, 6, hash(ONE), Change.NEW),
                                new PushedGraph(TWO, 1, hash(TWO), Change.NEW)),
                        List.of()));
        assertThat(steps)
                .containsExactly(
                        new Step(ONE, 1, 3, 2, false),
                        new Step(ONE, 2, 3, 2, false),
                        new Step(ONE, 3, 3, 2, false),
                        new Step(TWO, 1, 1, 1, false));
    }

    @Test
    void sendsOnlyTheGraphsThatAreNamed() {
        ServerInMemory server = new ServerInMemory("");

        PushOutcome outcome = run(server, new PushRequest(List.of(TWO), BATCH, false));

        assertThat(server.holds("ex:two { ex:b ex:p ex:c }")).isTrue();
        assertThat(outcome.graphs()).containsExactly(new PushedGraph(TWO, 1, hash(TWO), Change.NEW));
    }

    @Test
    void refusesAGraphThatThereIsNot() {
        assertThatThrownBy(() ->
                        run(new ServerInMemory(""), new PushRequest(List.of(TWO, node("three")), BATCH, false)))
                .isInstanceOf(InputException.class)
                .hasMessage("There is no graph <http://example.org/three> to send. Correct the name.");
    }

    @Test
    void writesNothingWhereAllIsThere() {
        ServerInMemory server = new ServerInMemory(TRIG);

        PushOutcome outcome = push(server, false);

        assertThat(server.updates).isZero();
        assertThat(outcome.graphs())
                .containsExactly(
                        new PushedGraph(ONE, 6, hash(ONE), Change.UNCHANGED),
                        new PushedGraph(TWO, 1, hash(TWO), Change.UNCHANGED));
    }

    @Test
    void replacesNothingUnasked() {
        ServerInMemory server = new ServerInMemory(BEFORE);

        assertThatThrownBy(() -> push(server, false))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "The server holds something else, which would be lost, in <http://example.org/one>. Nothing was sent. Replace it with --replace, or say with --graph what else to send.");
        assertThat(server.updates).isZero();
    }

    /** Six triples as well, but others; so that only the hash tells. */
    @Test
    void replacesWhereAskedAndLeavesOtherGraphsAlone() {
        ServerInMemory server =
                new ServerInMemory("ex:one { ex:a ex:p [ ex:q 1 ] , [ ex:q 2 ] , 3 , 5 } ex:other { ex:a ex:p [] }");

        PushOutcome outcome = push(server, true);

        assertThat(server.holds(TRIG + "ex:other { ex:a ex:p [] }")).isTrue();
        assertThat(outcome.graphs())
                .containsExactly(
                        new PushedGraph(ONE, 6, hash(ONE), Change.REPLACED),
                        new PushedGraph(TWO, 1, hash(TWO), Change.NEW));
    }

    @Test
    void marksWhatIsInferredAndReplacesWhatIsSoMarked() {
        String mark = "graph:inferred <http://www.w3.org/ns/prov#wasGeneratedBy>"
                + " <https://w3id.org/entente/id/activity/inference> . ";
        ServerInMemory server = new ServerInMemory("graph:inferred { ex:old ex:p 1 . " + mark + "}");
        DatasetGraph inferred = graphs("graph:inferred { ex:new ex:p 1 }");

        PushOutcome outcome = GraphPush.run(
                server,
                TripleLoader.byUpdate(server),
                inferred,
                new PushRequest(List.of(KnowledgeGraph.INFERRED), BATCH, false),
                steps::add);

        assertThat(server.holds("graph:inferred { ex:new ex:p 1 . " + mark + "}"))
                .isTrue();
        assertThat(outcome.graphs().get(0).change()).isEqualTo(Change.REPLACED);
        assertThat(outcome.graphs().get(0).triples()).isEqualTo(2);
    }

    /** Whichever request fails, and in whichever way: nothing is seen of it, and the same command completes it. */
    @Test
    void goesOnWhereItWasInterrupted() {
        ServerInMemory unfailing = new ServerInMemory(BEFORE);
        push(unfailing, true);
        assertThat(unfailing.updates).isEqualTo(5);
        for (int failing = 1; failing <= unfailing.updates; failing++) {
            for (Failure failure : Failure.values()) {
                ServerInMemory server = new ServerInMemory(BEFORE);
                server.failing = failing;
                server.failure = failure;
                assertThatThrownBy(() -> push(server, true)).isInstanceOf(InputException.class);
                boolean swapped = failing == unfailing.updates && failure == Failure.DONE_BUT_UNANSWERED;
                assertThat(server.holdsForReaders(swapped ? TRIG : BEFORE))
                        .as("%s at %d", failure, failing)
                        .isTrue();

                server.failing = 0;
                server.updates = 0;
                steps.clear();
                push(server, !swapped);

                assertThat(server.holds(TRIG)).as("%s at %d", failure, failing).isTrue();
                int arrived = failing - 1 + (failure == Failure.DONE_BUT_UNANSWERED ? 1 : 0);
                assertThat(server.updates).isEqualTo(swapped ? 0 : unfailing.updates - Math.min(arrived, 4));
            }
        }
    }

    @Test
    void tellsWhatIsUnknownAndWhatToDo() {
        ServerInMemory server = new ServerInMemory("");
        server.failing = 2;
        server.failure = Failure.UNANSWERED;
        assertThatThrownBy(() -> push(server, false))
                .hasMessage(
                        "No answer. No graph that readers see was changed. Run the same command again: what has arrived"
                                + " is not sent again.");
        steps.clear();
        server.failing = server.updates + 4;
        assertThatThrownBy(() -> push(server, false))
                .hasMessage(
                        "No answer. All has arrived, but it is unknown whether readers see it or what was there before."
                                + " Run the same command again, which finds out.");
        assertThat(steps)
                .containsExactly(
                        new Step(ONE, 1, 3, 2, true),
                        new Step(ONE, 2, 3, 2, false),
                        new Step(ONE, 3, 3, 2, false),
                        new Step(TWO, 1, 1, 1, false));
        server.failing = server.updates + 1;
        server.failure = Failure.REFUSED;
        assertThatThrownBy(() -> push(server, false))
                .hasMessage(
                        "refused All has arrived, but readers do not see it. Run the same command again: nothing is sent"
                                + " twice.");
    }

    /** A server that carries out half of an update, against the standard's advice, is found out. */
    @Test
    void beginsAnewWhereWhatWasLeftCannotBeCompleted() {
        ServerInMemory server = new ServerInMemory("");
        server.failing = 2;
        server.failure = Failure.UNANSWERED;
        assertThatThrownBy(() -> push(server, false)).isInstanceOf(InputException.class);
        Node work = server.names().get(0);
        server.graphs.add(work, ONE, node("p"), NodeFactory.createBlankNode());
        server.failing = 0;

        push(server, false);

        assertThat(server.holds(TRIG)).isTrue();
    }

    @Test
    void refusesAServerThatLosesTriples() {
        ServerInMemory server = new ServerInMemory(BEFORE);
        server.stored = quad -> quad.getObject().isBlank()
                ? Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), ONE)
                : quad;

        assertThatThrownBy(() -> push(server, true))
                .isInstanceOf(InputException.class)
                .hasMessageMatching("The server does not keep what it is sent\\."
                        + " <http://example.org/one/unfinished-push/[0-9a-f]{16}-2> holds 5 triples, not the 6 that were sent;"
                        + " it has <http://example.org/a> <http://example.org/p> <http://example.org/one>\\. No graph that"
                        + " readers see was changed\\.");
        assertThat(server.holds(BEFORE)).isTrue();
    }

    @Test
    void refusesAServerThatRewritesValues() {
        ServerInMemory server = new ServerInMemory(BEFORE);
        Node three = integer(3);
        Node other = NodeFactory.createLiteralString("03");
        server.stored = quad -> quad.getObject().equals(three)
                ? Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), other)
                : quad;

        assertThatThrownBy(() -> push(server, true))
                .isInstanceOf(InputException.class)
                .hasMessageMatching("The server does not keep what it is sent\\."
                        + " <http://example.org/one/unfinished-push/[0-9a-f]{16}-2> holds as many triples as were sent, but"
                        + " others: it lacks <http://example.org/a> <http://example.org/p>"
                        + " \"3\"\\^\\^<http://www.w3.org/2001/XMLSchema#integer>; it has <http://example.org/a>"
                        + " <http://example.org/p> \"03\"\\. No graph that readers see was changed\\.");
        assertThat(server.holds(BEFORE)).isTrue();
    }

    @Test
    void verifiesWhatReadersSeeInTheEnd() {
        ServerInMemory server = new ServerInMemory(BEFORE);
        server.losesAtLast = Triple.create(node("a"), node("p"), integer(4));

        assertThatThrownBy(() -> push(server, true))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "Not all is as it was sent, although it had arrived. <http://example.org/one> holds 5 triples, not"
                                + " the 6 that were sent: it lacks <http://example.org/a> <http://example.org/p>"
                                + " \"4\"^^<http://www.w3.org/2001/XMLSchema#integer>. Run the same command again, with --replace; if"
                                + " this comes back, the server is at fault.");
    }

    /** As where a server carries out only a part of the last request. */
    @Test
    void takesAwayWhatItPutAsideOfGraphsThatAreThere() {
        ServerInMemory server = new ServerInMemory("");
        server.failing = 5;
        assertThatThrownBy(() -> push(server, false)).isInstanceOf(InputException.class);
        graphs(TRIG).stream().forEach(server.graphs::add);
        assertThat(server.names()).hasSize(4);

        push(server, false);

        assertThat(server.holds(TRIG)).isTrue();
    }

    @Test
    void namesWhatOtherPushesLeft() {
        String left = "<http://example.org/one/unfinished-push/0123456789abcdef-9> { ex:a ex:p ex:b } ";
        ServerInMemory server = new ServerInMemory(left);

        PushOutcome outcome = push(server, false);

        assertThat(outcome.leftOver())
                .containsExactly(NodeFactory.createURI("http://example.org/one/unfinished-push/0123456789abcdef-9"));
        assertThat(server.holds(TRIG + left)).isTrue();
    }

    @Test
    void refusesTwoAddressesOfDifferentDatasets() {
        ServerInMemory server = new ServerInMemory("");
        TripleLoader elsewhere = TripleLoader.byUpdate(new ServerInMemory(""));

        assertThatThrownBy(() ->
                        GraphPush.run(server, elsewhere, source, new PushRequest(List.of(), BATCH, false), steps::add))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "What is written does not show at the address for queries. Name addresses of the same dataset.");
        assertThat(steps).isEmpty();
    }

    @Test
    void refusesTriplesOnTriples() {
        DatasetGraph newer = DatasetGraphFactory.create();
        RDFParser.fromString("PREFIX : <http://example.org/> :g { :a :b <<( :c :d :e )>> }", Lang.TRIG)
                .parse(newer);

        assertThatThrownBy(() -> GraphPush.run(null, null, newer, new PushRequest(List.of(), BATCH, false), steps::add))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("A graph holds a triple of RDF 1.2, ")
                .hasMessageEndingWith(", which SPARQL 1.1 does not know. Leave that graph out with --graph.");
    }

    private PushOutcome push(SparqlServer server, boolean replace) {
        return run(server, new PushRequest(List.of(), BATCH, replace));
    }

    private PushOutcome run(SparqlServer server, PushRequest request) {
        return GraphPush.run(server, TripleLoader.byUpdate(server), source, request, steps::add);
    }

    private String hash(Node graph) {
        return CanonicalGraph.of(source.getGraph(graph).stream().toList()).hash();
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    private static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    private static DatasetGraph graphs(String trig) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        RDFParser.fromString(PREFIXES + trig, Lang.TRIG).parse(graphs);
        return graphs;
    }

    private enum Failure {
        REFUSED,
        UNANSWERED,
        DONE_BUT_UNANSWERED
    }

    /** Takes updates as text, as a server does, so that blank nodes lose their identity. */
    private static final class ServerInMemory implements SparqlServer {

        private final DatasetGraph graphs;
        private UnaryOperator<Quad> stored = quad -> quad;
        private Triple losesAtLast;
        private Failure failure = Failure.REFUSED;
        private int failing;
        private int updates;

        ServerInMemory(String trig) {
            graphs = graphs(trig);
        }

        @Override
        public List<Binding> select(Query query) {
            return new LocalServer(graphs).select(query);
        }

        @Override
        public void update(UpdateRequest request) {
            updates++;
            boolean fails = updates == failing;
            if (fails && failure == Failure.REFUSED) {
                throw new InputException("refused");
            }
            if (!fails || failure == Failure.DONE_BUT_UNANSWERED) {
                carryOut(request);
            }
            if (fails) {
                throw new UnansweredUpdate("No answer.");
            }
        }

        private void carryOut(UpdateRequest request) {
            new LocalServer(graphs).update(UpdateFactory.create(request.toString()));
            for (Quad quad : graphs.stream()
                    .filter(quad -> Shipment.isUnfinished(quad.getGraph()))
                    .toList()) {
                graphs.delete(quad);
                graphs.add(stored.apply(quad));
            }
            if (losesAtLast != null) {
                graphs.getGraph(ONE).delete(losesAtLast);
            }
        }

        /** Whether it holds exactly the named graphs of {@code trig}. */
        boolean holds(String trig) {
            return IsoMatcher.isomorphic(graphs, graphs(trig));
        }

        /** The same without what is put aside. */
        boolean holdsForReaders(String trig) {
            DatasetGraph read = DatasetGraphFactory.create();
            graphs.stream()
                    .filter(quad -> !Shipment.isUnfinished(quad.getGraph()))
                    .forEach(read::add);
            return IsoMatcher.isomorphic(read, graphs(trig));
        }

        List<Node> names() {
            List<Node> names = new ArrayList<>();
            graphs.listGraphNodes().forEachRemaining(names::add);
            return names;
        }
    }
}
