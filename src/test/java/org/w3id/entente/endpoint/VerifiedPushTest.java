package org.w3id.entente.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.w3id.entente.project.InputException;

/** Servers that do not keep what they are sent are found out. */
class VerifiedPushTest {

    private final SmallPush small = new SmallPush();

    @Test
    void refusesAServerThatLosesTriples() {
        ServerInMemory server = new ServerInMemory(SmallPush.BEFORE);
        server.stored = quad -> quad.getObject().isBlank()
                ? Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), SmallPush.ONE)
                : quad;

        assertThatThrownBy(() -> small.push(server, true))
                .isInstanceOf(InputException.class)
                .hasMessageMatching("The server does not keep what it is sent\\."
                        + " <http://example.org/one/unfinished-push/[0-9a-f]{16}-2> holds 5 triples, not the 6 that were sent;"
                        + " it has <http://example.org/a> <http://example.org/p> <http://example.org/one>\\. No graph that"
                        + " readers see was changed\\.");
        assertThat(server.holds(SmallPush.BEFORE)).isTrue();
    }

    @Test
    void refusesAServerThatRewritesValues() {
        ServerInMemory server = new ServerInMemory(SmallPush.BEFORE);
        Node three = SmallPush.integer(3);
        Node other = NodeFactory.createLiteralString("03");
        server.stored = quad -> quad.getObject().equals(three)
                ? Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), other)
                : quad;

        assertThatThrownBy(() -> small.push(server, true))
                .isInstanceOf(InputException.class)
                .hasMessageMatching("The server does not keep what it is sent\\."
                        + " <http://example.org/one/unfinished-push/[0-9a-f]{16}-2> holds as many triples as were sent, but"
                        + " others: it lacks <http://example.org/a> <http://example.org/p>"
                        + " \"3\"\\^\\^<http://www.w3.org/2001/XMLSchema#integer>; it has <http://example.org/a>"
                        + " <http://example.org/p> \"03\"\\. No graph that readers see was changed\\.");
        assertThat(server.holds(SmallPush.BEFORE)).isTrue();
    }

    @Test
    void verifiesWhatReadersSeeInTheEnd() {
        ServerInMemory server = new ServerInMemory(SmallPush.BEFORE);
        server.losesAtLast = Triple.create(SmallPush.node("a"), SmallPush.node("p"), SmallPush.integer(4));

        assertThatThrownBy(() -> small.push(server, true))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "Not all is as it was sent, although it had arrived. <http://example.org/one> holds 5 triples, not"
                                + " the 6 that were sent: it lacks <http://example.org/a> <http://example.org/p>"
                                + " \"4\"^^<http://www.w3.org/2001/XMLSchema#integer>. Run the same command again, with --replace; if"
                                + " this comes back, the server is at fault.");
    }
}
