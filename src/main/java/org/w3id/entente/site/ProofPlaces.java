package org.w3id.entente.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.inference.Proof;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.publication.Edition;

/** What tells proofs of the same sentence apart in a list: what each proves, by which rule and from which claims. */
final class ProofPlaces {

    private final Edition edition;
    private final Map<Node, String> places = new HashMap<>();

    ProofPlaces(Edition edition) {
        this.edition = edition;
        for (Tension tension : edition.complete().tensions()) {
            tension.proofs().forEach(proof -> places.put(proof.iri(), place(tension, proof)));
        }
    }

    /** The place of {@code thing}; empty where it is no proof. */
    Optional<String> of(Node thing) {
        return Optional.ofNullable(places.get(thing));
    }

    private String place(Tension tension, Proof proof) {
        String grounds =
                proof.grounds().stream().map(edition.labels()::of).sorted().collect(Collectors.joining(", "));
        return "for: " + tension.label() + "; by the rule "
                + ShortName.lastPart(proof.rule().iri()) + "; from " + grounds;
    }
}
