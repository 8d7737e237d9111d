package org.w3id.entente.inference;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class StatusesTest {

    private static final String PREFIXES =
            "PREFIX ent: <https://w3id.org/entente/vocab/> PREFIX : <http://example.org/> ";

    @Test
    void ofTwoStatusesOfAClaimTheWeakerCounts() {
        Statuses statuses = new Statuses(
                graph(":asserted ent:rank 1 . :reported ent:rank 2 . :argued ent:rank 3 ."),
                graph(":hedged ent:groundStatus :asserted , :reported . :told ent:groundStatus :asserted ."));

        assertThat(statuses.rank(node("hedged"))).hasValue(2);
        assertThat(statuses.rank(node("told"))).hasValue(1);
        assertThat(statuses.rank(node("advised"))).isEmpty();
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}
