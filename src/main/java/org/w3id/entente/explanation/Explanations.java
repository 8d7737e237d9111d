package org.w3id.entente.explanation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.inference.Grounding;
import org.w3id.entente.inference.Justification;
import org.w3id.entente.inference.Leaves;
import org.w3id.entente.inference.Premise;
import org.w3id.entente.inference.Proof;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.vocabulary.ENT;

/** Explains tensions and relations. For one thread at a time. */
public final class Explanations {

    private final TensionInference run;
    private final Leaves leaves;
    private final Steps steps;

    /** Explanations of what {@code run} inferred. */
    public Explanations(TensionInference run) {
        this.run = run;
        this.leaves = new Leaves(run.stated(), run.inferred());
        this.steps = new Steps(run.stated(), run.rules(), leaves);
    }

    /** By the strongest proof alone: the one that gives the tension its status. */
    public Explanation strongest(Tension tension) {
        Justification strongest = tension.proofs().get(0).justification();
        First first = first(tension, 2);
        return explanation(tension, List.of(strongest), first.proofs().size() > 1, first.cutShort());
    }

    /**
     * By its first {@code limit} proofs, the smallest first; see {@link ProofEnumeration}. Proofs that differ only in what
     * is not worth telling are one. Where none is found within its budget, by the strongest.
     */
    public Explanation all(Tension tension, int limit) {
        First first = first(tension, limit + 1);
        List<Justification> proofs = first.proofs();
        if (proofs.isEmpty()) {
            return strongest(tension);
        }
        return explanation(
                tension, proofs.subList(0, Math.min(limit, proofs.size())), proofs.size() > limit, first.cutShort());
    }

    /** By one of its proofs. */
    public Explanation.Proof by(Tension tension, Proof proof) {
        return told(concluded(tension), proof.justification());
    }

    /** What concludes {@code fact}, which rules infer, by its strongest support; empty where nothing supports it that counts. */
    public Optional<Step> fact(Triple fact) {
        return run.supports(fact).stream()
                .findFirst()
                .flatMap(support -> steps.of(support).stream().findFirst());
    }

    private record First(List<Justification> proofs, boolean cutShort) {}

    private First first(Tension tension, int most) {
        Triple concluded = concluded(tension);
        record Told(Node rule, Set<Step> because) {}
        Set<Told> seen = new HashSet<>();
        List<Justification> proofs = new ArrayList<>();
        ProofEnumeration all = new ProofEnumeration(concluded, run.inference(), leaves);
        while (proofs.size() < most && all.hasNext()) {
            // That somebody states the tension besides is no proof of it.
            if (all.next() instanceof Premise.Inferred inferred) {
                Step.Concluded told = steps.concluded(concluded, inferred.by(), 0);
                if (seen.add(new Told(told.rule().iri(), Set.copyOf(told.because())))) {
                    proofs.add(inferred.by());
                }
            }
        }
        return new First(proofs, all.cutShort());
    }

    private Explanation explanation(Tension tension, List<Justification> proofs, boolean more, boolean cutShort) {
        Triple concluded = concluded(tension);
        return new Explanation(
                tension,
                steps.standing(tension.proofs().get(0).justification().rank(), tension.period()),
                proofs.stream().map(proof -> told(concluded, proof)).toList(),
                more,
                cutShort);
    }

    private Explanation.Proof told(Triple concluded, Justification proof) {
        return new Explanation.Proof(steps.concluded(concluded, proof, 0), Grounding.of(run.stated(), proof.grounds()));
    }

    private static Triple concluded(Tension tension) {
        return Triple.create(
                tension.iri(), RDF.type.asNode(), (tension.relation() ? ENT.Relation : ENT.Tension).asNode());
    }
}
