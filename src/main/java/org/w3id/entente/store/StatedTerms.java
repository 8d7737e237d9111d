package org.w3id.entente.store;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.store.RejectedChange.Reason;
import org.w3id.entente.vocabulary.ENT;

/** What may be stated in a graph at all, before anybody asks whether it is valid: the same as in files. */
final class StatedTerms {

    private StatedTerms() {}

    /**
     * Even a scenario beside it does not make a hypothesis part of what is stated.
     *
     * @throws RejectedChange where there is one
     */
    static void refuseHypotheses(Set<Quad> quads) {
        quads.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode())
                        && quad.getObject().equals(ENT.Hypothesis.asNode()))
                .map(Quad::getSubject)
                .min(Comparator.comparing(Node::toString))
                .ifPresent(hypothesis -> {
                    throw invalid(ShortName.of(hypothesis) + " is a hypothesis. Hypotheses belong in the file of a"
                            + " scenario; what a paper says is an ent:Claim.");
                });
    }

    /**
     * A value that its datatype does not have, or an IRI that is none, would be found by no comparison.
     *
     * @throws RejectedChange where {@code change} brings one
     */
    static void refuseMalformed(Change change) {
        change.gained()
                .flatMap(quad -> Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject()))
                .filter(StatedTerms::isMalformed)
                .min(Comparator.comparing(Node::toString))
                .ifPresent(node -> {
                    throw invalid(node + " is malformed. Write a value that its datatype has, and an absolute IRI.");
                });
    }

    private static boolean isMalformed(Node node) {
        if (node.isLiteral()) {
            return !node.getLiteral().isWellFormed();
        }
        try {
            return node.isURI() && !IRIx.create(node.getURI()).isReference();
        } catch (IRIException e) {
            return true;
        }
    }

    private static RejectedChange invalid(String message) {
        return new RejectedChange(Reason.INVALID, "Nothing was changed. " + message, List.of());
    }
}
