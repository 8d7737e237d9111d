package org.w3id.entente.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.w3id.entente.rules.Condition;

class StepTest {

    private static final Node NORTH = NodeFactory.createURI("https://w3id.org/entente/id/state/northland");
    private static final Node SOUTH = NodeFactory.createURI("https://w3id.org/entente/id/state/southland");
    private static final Node FIVE = NodeFactory.createLiteralByValue(5);
    private static final Node SIX = NodeFactory.createLiteralByValue(6);

    @Test
    void thatTwoThingsAreTwoGoesWithoutSaying() {
        assertThat(compared("notEqual", NORTH, SOUTH).tautology()).isTrue();
        assertThat(compared("notEqual", FIVE, SIX).tautology()).isFalse();
        assertThat(compared("lessThan", FIVE, SIX).tautology()).isFalse();
    }

    @Test
    void thatAThingIsItselfGoesWithoutSaying() {
        assertThat(given("Given: the government of Northland is the government of Northland.")
                        .tautology())
                .isTrue();
        assertThat(given("Given: the northern cabinet is the government of Northland.")
                        .tautology())
                .isFalse();
    }

    private static Step compared(String builtin, Node one, Node other) {
        return new Step.Compared(new Condition(builtin, List.of(one, other)), "");
    }

    private static Step given(String text) {
        return new Step.Given(List.of(), text);
    }
}
