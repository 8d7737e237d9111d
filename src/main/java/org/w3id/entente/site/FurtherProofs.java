package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.w3id.entente.inference.Proof;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;

/**
 * The proofs of a tension but for the strongest, of those by one rule.
 *
 * @param same whether the strongest proof is by this rule as well
 * @param variants at least one, the strongest first
 */
public record FurtherProofs(boolean same, List<Variant> variants) {

    /**
     * One proof.
     *
     * @param headline what its rule concludes; empty where another proof has said so above
     * @param other the claims on which it rests and the strongest proof does not, each with how it is put forward; empty
     *     where it rests on fewer or on the same ones in another way
     */
    public record Variant(ProofView proof, String headline, List<String> other) {}

    /** By rules, in the order of the strongest proof by each. */
    static List<FurtherProofs> of(TensionInference run, Tension tension, ThingViews views) {
        Proof strongest = tension.proofs().get(0);
        Map<Node, List<Proof>> byRule = new LinkedHashMap<>();
        tension.proofs().stream()
                .skip(1)
                .forEach(proof -> byRule.computeIfAbsent(proof.rule().iri(), rule -> new ArrayList<>())
                        .add(proof));
        return byRule.values().stream()
                .map(proofs -> {
                    boolean same =
                            proofs.get(0).rule().iri().equals(strongest.rule().iri());
                    List<Variant> variants = new ArrayList<>();
                    String told = same ? strongest.sentence() : "";
                    for (Proof proof : proofs) {
                        variants.add(variant(run, tension, proof, told, views));
                        told = proof.sentence();
                    }
                    return new FurtherProofs(same, variants);
                })
                .toList();
    }

    private static Variant variant(TensionInference run, Tension tension, Proof proof, String told, ThingViews views) {
        ProofView view = ProofView.of(run, tension, proof, views);
        Collection<Node> strongest = tension.proofs().get(0).grounds();
        return new Variant(
                view,
                proof.sentence().equals(told) ? "" : view.text(),
                proof.grounds().stream()
                        .filter(ground -> !strongest.contains(ground))
                        .map(ground -> views.mentions().of(ground).text())
                        .toList());
    }

    /** The rule and its theory are the same in all. */
    public ProofView first() {
        return variants.get(0).proof();
    }
}
