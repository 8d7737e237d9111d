package org.w3id.entente.inference;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.entente.project.InputException;
import org.w3id.entente.vocabulary.ENT;

/** How well claims ground what rests on them: the scheme of statuses, ranked from 1, the strongest. */
final class Statuses {

    /** The rank of what rests on facts alone. */
    static final int STRONGEST = 1;

    private final Map<Node, Integer> ranks = new HashMap<>();
    private final Map<Integer, Node> concepts = new HashMap<>();
    private final Graph inferred;

    Statuses(Graph stated, Graph inferred) {
        this.inferred = inferred;
        stated.find(Node.ANY, ENT.rank.asNode(), Node.ANY).forEachRemaining(triple -> {
            int rank = ((Number) triple.getObject().getLiteralValue()).intValue();
            ranks.put(triple.getSubject(), rank);
            concepts.put(rank, triple.getSubject());
        });
    }

    /** The rank of a claim, the weakest where rules give it several; empty where it grounds nothing. */
    OptionalInt rank(Node claim) {
        return inferred.stream(claim, ENT.groundStatus.asNode(), Node.ANY)
                .mapToInt(triple -> rankOf(triple.getObject()))
                .max();
    }

    /** The status of a rank. */
    Node concept(int rank) {
        return concepts.get(rank);
    }

    private int rankOf(Node status) {
        Integer rank = ranks.get(status);
        if (rank == null) {
            throw new InputException(
                    "The status " + status + " has no ent:rank. Give it one in the scheme of statuses.");
        }
        return rank;
    }
}
