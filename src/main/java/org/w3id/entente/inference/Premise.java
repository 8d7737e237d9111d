package org.w3id.entente.inference;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** One thing that a match rests on. */
public sealed interface Premise {

    /** The claims reached, sorted, each once. */
    default List<Node> grounds() {
        return List.of();
    }

    /** The rank of the weakest ground, 0 where there is none. */
    default int rank() {
        return 0;
    }

    /** When it holds. */
    default Period period() {
        return Period.UNKNOWN;
    }

    /** What a claim says itself. */
    record Cited(Node claim, int rank, Period period) implements Premise {
        @Override
        public List<Node> grounds() {
            return List.of(claim);
        }
    }

    /** What is stated beside the claims, such as whose government a government is. */
    record Given(Triple triple) implements Premise {}

    /** What is neither stated nor inferred; {@link Node#ANY} stands for anything. */
    record Absent(Triple pattern) implements Premise {}

    /**
     * What another rule infers.
     *
     * @param triple what is inferred
     * @param by the strongest match by which it is that fits the other premises in time
     * @param others how many more there are that rest on other claims
     */
    record Inferred(Triple triple, Justification by, int others) implements Premise {
        @Override
        public List<Node> grounds() {
            return by.grounds();
        }

        @Override
        public int rank() {
            return by.rank();
        }

        @Override
        public Period period() {
            return by.period();
        }
    }
}
