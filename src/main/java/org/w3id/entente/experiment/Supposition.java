package org.w3id.entente.experiment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.inference.RuleBook;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.vocabulary.ENT;

/**
 * What is to be thought otherwise.
 *
 * @param added what is stated besides; not to be changed
 * @param doubted the claims whose statements are left out
 * @param switchedOff the theories whose rules are left out
 */
public record Supposition(Graph added, Set<Node> doubted, Set<Node> switchedOff) {

    /** That no claim of {@code modes} among those of {@code stated} were made. */
    public static Supposition doubtingModes(Graph stated, Collection<Node> modes) {
        return new Supposition(Graph.emptyGraph, claimsOf(stated, modes), Set.of());
    }

    /** The claims of {@code modes}. */
    static Set<Node> claimsOf(Graph stated, Collection<Node> modes) {
        Set<Node> claims = new HashSet<>();
        for (Node mode : modes) {
            stated.find(Node.ANY, ENT.mode.asNode(), mode)
                    .filterKeep(triple -> stated.contains(triple.getSubject(), RDF.type.asNode(), ENT.Claim.asNode()))
                    .forEachRemaining(triple -> claims.add(triple.getSubject()));
        }
        return claims;
    }

    /** What follows then by {@code rules} from what is {@code stated} otherwise; both are left as they are. */
    public TensionInference over(Graph stated, RuleBook rules) {
        Graph supposed = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(supposed, stated);
        doubted.forEach(claim -> leaveOut(claim, supposed));
        GraphUtil.addInto(supposed, added);
        return TensionInference.of(supposed, rules.without(switchedOff));
    }

    /** All that the claim says, and that it ends another: that one ends then as its own time says. */
    private static void leaveOut(Node claim, Graph graph) {
        graph.remove(claim, Node.ANY, Node.ANY);
        graph.remove(Node.ANY, ENT.endedBy.asNode(), claim);
    }
}
