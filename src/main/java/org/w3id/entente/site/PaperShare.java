package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.publication.Edition;

/**
 * What one paper has to do with a tension or relation that is inferred.
 *
 * @param entry the tension or relation
 * @param used the paper's claims on which one proof or another rests, in reading order
 * @param others the citation labels of the other papers on which the proofs that use them rest as well; empty where one
 *     proof rests on the paper alone
 */
public record PaperShare(TensionEntry entry, List<ClaimLine> used, List<String> others) {

    /** The share in {@code tension} of the paper whose claims {@code own} are. */
    static PaperShare of(Edition edition, Tension tension, Collection<Node> own, ThingNames mentions) {
        boolean alone = tension.proofs().stream().anyMatch(proof -> own.containsAll(proof.grounds()));
        List<Node> used = new ArrayList<>(own);
        used.retainAll(tension.grounds());
        ClaimLines lines = new ClaimLines(edition, mentions);
        return new PaperShare(
                TensionEntry.of(edition, tension, mentions),
                used.stream().map(lines::of).toList(),
                alone ? List.of() : others(edition, tension, own));
    }

    /** Of the proofs that use a claim of the paper at all. */
    private static List<String> others(Edition edition, Tension tension, Collection<Node> own) {
        return tension.proofs().stream()
                .map(proof -> proof.grounds())
                .filter(grounds -> grounds.stream().anyMatch(own::contains))
                .flatMap(List::stream)
                .filter(ground -> !own.contains(ground))
                .flatMap(ground -> CitedClaim.of(edition.union(), ground).sources().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
