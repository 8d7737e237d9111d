package org.w3id.entente.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.w3id.entente.endpoint.PushProgress.Step;
import org.w3id.entente.endpoint.ServerInMemory.Failure;
import org.w3id.entente.project.InputException;

/** Pushes that come to no end, and the same command after that. */
class InterruptedPushTest {

    private final SmallPush small = new SmallPush();

    /** Whichever request fails, and in whichever way: nothing is seen of it, and the same command completes it. */
    @Test
    void goesOnWhereItWasInterrupted() {
        ServerInMemory unfailing = new ServerInMemory(SmallPush.BEFORE);
        small.push(unfailing, true);
        assertThat(unfailing.updates).isEqualTo(5);
        for (int failing = 1; failing <= unfailing.updates; failing++) {
            for (Failure failure : Failure.values()) {
                ServerInMemory server = new ServerInMemory(SmallPush.BEFORE);
                server.failing = failing;
                server.failure = failure;
                assertThatThrownBy(() -> small.push(server, true)).isInstanceOf(InputException.class);
                boolean swapped = failing == unfailing.updates && failure == Failure.DONE_BUT_UNANSWERED;
                assertThat(server.holdsForReaders(swapped ? SmallPush.TRIG : SmallPush.BEFORE))
                        .as("%s at %d", failure, failing)
                        .isTrue();

                server.failing = 0;
                server.updates = 0;
                small.steps.clear();
                small.push(server, !swapped);

                assertThat(server.holds(SmallPush.TRIG))
                        .as("%s at %d", failure, failing)
                        .isTrue();
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
        assertThatThrownBy(() -> small.push(server, false))
                .hasMessage(
                        "No answer. No graph that readers see was changed. Run the same command again: what has arrived"
                                + " is not sent again.");
        small.steps.clear();
        server.failing = server.updates + 4;
        assertThatThrownBy(() -> small.push(server, false))
                .hasMessage(
                        "No answer. All has arrived, but it is unknown whether readers see it or what was there before."
                                + " Run the same command again, which finds out.");
        assertThat(small.steps)
                .containsExactly(
                        new Step(SmallPush.ONE, 1, 3, 2, true),
                        new Step(SmallPush.ONE, 2, 3, 2, false),
                        new Step(SmallPush.ONE, 3, 3, 2, false),
                        new Step(SmallPush.TWO, 1, 1, 1, false));
        server.failing = server.updates + 1;
        server.failure = Failure.REFUSED;
        assertThatThrownBy(() -> small.push(server, false))
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
        assertThatThrownBy(() -> small.push(server, false)).isInstanceOf(InputException.class);
        Node work = server.names().get(0);
        server.graphs.add(work, SmallPush.ONE, SmallPush.node("p"), NodeFactory.createBlankNode());
        server.failing = 0;

        small.push(server, false);

        assertThat(server.holds(SmallPush.TRIG)).isTrue();
    }

    /** As where a server carries out only a part of the last request. */
    @Test
    void takesAwayWhatItPutAsideOfGraphsThatAreThere() {
        ServerInMemory server = new ServerInMemory("");
        server.failing = 5;
        assertThatThrownBy(() -> small.push(server, false)).isInstanceOf(InputException.class);
        SmallPush.graphs(SmallPush.TRIG).stream().forEach(server.graphs::add);
        assertThat(server.names()).hasSize(4);

        small.push(server, false);

        assertThat(server.holds(SmallPush.TRIG)).isTrue();
    }

    @Test
    void namesWhatOtherPushesLeft() {
        String left = "<http://example.org/one/unfinished-push/0123456789abcdef-9> { ex:a ex:p ex:b } ";
        ServerInMemory server = new ServerInMemory(left);

        PushOutcome outcome = small.push(server, false);

        assertThat(outcome.leftOver())
                .containsExactly(NodeFactory.createURI("http://example.org/one/unfinished-push/0123456789abcdef-9"));
        assertThat(server.holds(SmallPush.TRIG + left)).isTrue();
    }
}
