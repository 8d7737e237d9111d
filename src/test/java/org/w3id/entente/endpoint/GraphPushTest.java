package org.w3id.entente.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.endpoint.PushProgress.Step;
import org.w3id.entente.endpoint.PushedGraph.Change;
import org.w3id.entente.project.InputException;

class GraphPushTest {

    private final SmallPush small = new SmallPush();

    @Test
    void copiesTheNamedGraphs() {
        ServerInMemory server = new ServerInMemory("");

        PushOutcome outcome = small.push(server, false);

        assertThat(server.holds(SmallPush.TRIG)).isTrue();
        assertThat(outcome)
                .isEqualTo(new PushOutcome(
                        List.of(
                                new PushedGraph(SmallPush.ONE, 6, small.hash(SmallPush.ONE), Change.NEW),
                                new PushedGraph(SmallPush.TWO, 1, small.hash(SmallPush.TWO), Change.NEW)),
                        List.of()));
        assertThat(small.steps)
                .containsExactly(
                        new Step(SmallPush.ONE, 1, 3, 2, false),
                        new Step(SmallPush.ONE, 2, 3, 2, false),
                        new Step(SmallPush.ONE, 3, 3, 2, false),
                        new Step(SmallPush.TWO, 1, 1, 1, false));
    }

    @Test
    void sendsOnlyTheGraphsThatAreNamed() {
        ServerInMemory server = new ServerInMemory("");

        PushOutcome outcome = small.run(server, new PushRequest(List.of(SmallPush.TWO), SmallPush.BATCH, false));

        assertThat(server.holds("ex:two { ex:b ex:p ex:c }")).isTrue();
        assertThat(outcome.graphs())
                .containsExactly(new PushedGraph(SmallPush.TWO, 1, small.hash(SmallPush.TWO), Change.NEW));
    }

    @Test
    void refusesAGraphThatThereIsNot() {
        assertThatThrownBy(() -> small.run(
                        new ServerInMemory(""),
                        new PushRequest(List.of(SmallPush.TWO, SmallPush.node("three")), SmallPush.BATCH, false)))
                .isInstanceOf(InputException.class)
                .hasMessage("There is no graph <http://example.org/three> to send. Correct the name.");
    }

    @Test
    void writesNothingWhereAllIsThere() {
        ServerInMemory server = new ServerInMemory(SmallPush.TRIG);

        PushOutcome outcome = small.push(server, false);

        assertThat(server.updates).isZero();
        assertThat(outcome.graphs())
                .containsExactly(
                        new PushedGraph(SmallPush.ONE, 6, small.hash(SmallPush.ONE), Change.UNCHANGED),
                        new PushedGraph(SmallPush.TWO, 1, small.hash(SmallPush.TWO), Change.UNCHANGED));
    }

    @Test
    void replacesNothingUnasked() {
        ServerInMemory server = new ServerInMemory(SmallPush.BEFORE);

        assertThatThrownBy(() -> small.push(server, false))
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

        PushOutcome outcome = small.push(server, true);

        assertThat(server.holds(SmallPush.TRIG + "ex:other { ex:a ex:p [] }")).isTrue();
        assertThat(outcome.graphs())
                .containsExactly(
                        new PushedGraph(SmallPush.ONE, 6, small.hash(SmallPush.ONE), Change.REPLACED),
                        new PushedGraph(SmallPush.TWO, 1, small.hash(SmallPush.TWO), Change.NEW));
    }

    @Test
    void marksWhatIsInferredAndReplacesWhatIsSoMarked() {
        String mark = "graph:inferred <http://www.w3.org/ns/prov#wasGeneratedBy>"
                + " <https://w3id.org/entente/id/activity/inference> . ";
        ServerInMemory server = new ServerInMemory("graph:inferred { ex:old ex:p 1 . " + mark + "}");
        DatasetGraph inferred = SmallPush.graphs("graph:inferred { ex:new ex:p 1 }");

        PushOutcome outcome = GraphPush.run(
                server,
                TripleLoader.byUpdate(server),
                inferred,
                new PushRequest(List.of(KnowledgeGraph.INFERRED), SmallPush.BATCH, false),
                small.steps::add);

        assertThat(server.holds("graph:inferred { ex:new ex:p 1 . " + mark + "}"))
                .isTrue();
        assertThat(outcome.graphs().get(0).change()).isEqualTo(Change.REPLACED);
        assertThat(outcome.graphs().get(0).triples()).isEqualTo(2);
    }

    @Test
    void refusesTwoAddressesOfDifferentDatasets() {
        ServerInMemory server = new ServerInMemory("");
        TripleLoader elsewhere = TripleLoader.byUpdate(new ServerInMemory(""));

        assertThatThrownBy(() -> GraphPush.run(
                        server,
                        elsewhere,
                        small.source,
                        new PushRequest(List.of(), SmallPush.BATCH, false),
                        small.steps::add))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "What is written does not show at the address for queries. Name addresses of the same dataset.");
        assertThat(small.steps).isEmpty();
    }

    @Test
    void refusesTriplesOnTriples() {
        DatasetGraph newer = DatasetGraphFactory.create();
        RDFParser.fromString("PREFIX : <http://example.org/> :g { :a :b <<( :c :d :e )>> }", Lang.TRIG)
                .parse(newer);

        assertThatThrownBy(() -> GraphPush.run(
                        null, null, newer, new PushRequest(List.of(), SmallPush.BATCH, false), small.steps::add))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("A graph holds a triple of RDF 1.2, ")
                .hasMessageEndingWith(", which SPARQL 1.1 does not know. Leave that graph out with --graph.");
    }
}
