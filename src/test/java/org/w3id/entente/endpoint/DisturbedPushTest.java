package org.w3id.entente.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.entente.endpoint.PushedGraph.Change;
import org.w3id.entente.project.InputException;

/** Somebody else writes to the server while a push is under way: after its plan was made, and before readers see it. */
class DisturbedPushTest {

    private static final String THEIRS = "ex:two { ex:b ex:p ex:theirs } ";

    private final SmallPush small = new SmallPush();

    /** Pushes, and adds {@code trig} to what {@code server} holds when the first batch comes. */
    private PushOutcome pushWhile(ServerInMemory server, String trig, boolean replace) {
        TripleLoader disturbed = (graph, triples) -> {
            SmallPush.graphs(trig).stream().forEach(server.graphs::add);
            TripleLoader.byUpdate(server).add(graph, triples);
        };
        PushRequest request = new PushRequest(List.of(), SmallPush.BATCH, replace);
        return GraphPush.run(server, disturbed, small.source, request, small.steps::add);
    }

    @Test
    void whatCameMeanwhileIsNotLostUnasked() {
        ServerInMemory server = new ServerInMemory("");

        assertThatThrownBy(() -> pushWhile(server, THEIRS, false))
                .isInstanceOf(InputException.class)
                .hasMessage("Meanwhile somebody else has written to <http://example.org/two>, which would be lost. No"
                        + " graph that readers see was changed. Replace it with --replace: what has arrived is not sent"
                        + " again.");
        assertThat(server.holdsForReaders(THEIRS)).isTrue();

        server.updates = 0;
        small.push(server, true);
        assertThat(server.updates).as("the last request alone").isEqualTo(1);
        assertThat(server.holds(SmallPush.TRIG)).isTrue();
    }

    @Test
    void whatCameMeanwhileIsReplacedWhereAsked() {
        ServerInMemory server = new ServerInMemory("");

        pushWhile(server, THEIRS, true);

        assertThat(server.holds(SmallPush.TRIG)).isTrue();
    }

    /** Conclusions can be drawn again. */
    @Test
    void whatWasInferredMeanwhileIsReplaced() {
        ServerInMemory server = new ServerInMemory("");

        pushWhile(
                server,
                "ex:two { ex:two <http://www.w3.org/ns/prov#wasGeneratedBy>"
                        + " <https://w3id.org/entente/id/activity/inference> . ex:b ex:p ex:theirs }",
                false);

        assertThat(server.holds(SmallPush.TRIG)).isTrue();
    }

    @Test
    void otherGraphsMayChangeMeanwhile() {
        ServerInMemory server = new ServerInMemory("");
        String other = "ex:other { ex:b ex:p ex:theirs } ";

        PushOutcome outcome = pushWhile(server, other, false);

        assertThat(server.holds(SmallPush.TRIG + other)).isTrue();
        assertThat(outcome.graphs()).extracting(PushedGraph::change).containsExactly(Change.NEW, Change.NEW);
    }

    /** Graph two was there and needed nothing; so nothing is put in its place, and it is not called verified. */
    @Test
    void whatWasThereIsLookedAtAgain() {
        ServerInMemory server = new ServerInMemory("ex:two { ex:b ex:p ex:c }");

        assertThatThrownBy(() -> pushWhile(server, THEIRS, false))
                .isInstanceOf(InputException.class)
                .hasMessage("Not all is as it was sent, although it had arrived. <http://example.org/two> holds 2"
                        + " triples, not the 1 that were sent; it has <http://example.org/b> <http://example.org/p>"
                        + " <http://example.org/theirs>. Run the same command again, with --replace; if this comes back,"
                        + " the server is at fault.");
        assertThat(server.holds(SmallPush.TRIG + THEIRS)).isTrue();
    }
}
