package org.w3id.entente.experiment;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.ShortName;

/**
 * What somebody wants to think otherwise, and what to watch then.
 *
 * @param file where it stands
 * @param iri {@code id/scenario/<name>}
 * @param label what it is called
 * @param definition what is supposed, and what a student should watch
 * @param graph all that the file says
 * @param hypotheses what is supposed to be so, sorted
 * @param doubtedClaims the claims that are to be ignored, sorted
 * @param doubtedModes the modes whose claims are to be ignored, sorted
 * @param switchedOff the theories whose rules are to be left out, sorted
 */
public record Scenario(
        Path file,
        Node iri,
        String label,
        String definition,
        Graph graph,
        List<Node> hypotheses,
        List<Node> doubtedClaims,
        List<Node> doubtedModes,
        List<Node> switchedOff) {

    /** The last part of the IRI. */
    public String name() {
        return ShortName.lastPart(iri);
    }

    /** What it changes in {@code stated}. */
    public Supposition supposition(Graph stated) {
        Set<Node> doubted = new HashSet<>(doubtedClaims);
        doubted.addAll(Supposition.claimsOf(stated, doubtedModes));
        return new Supposition(graph, doubted, Set.copyOf(switchedOff));
    }
}
