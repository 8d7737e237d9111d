package org.w3id.entente.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.CitedTheory;
import org.w3id.entente.inference.Justification;
import org.w3id.entente.inference.Premise;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.rules.Match;
import org.w3id.entente.vocabulary.ENT;

/**
 * Why a proof of one inference is none of another. Follows the proof down to its leaves and tells which of them the
 * other lacks.
 */
final class Reasons {

    private final TensionInference holds;
    private final TensionInference other;
    private final Supposition supposition;

    /** One of {@code holds} and {@code other} is what follows under {@code supposition}, one what does otherwise. */
    Reasons(TensionInference holds, TensionInference other, Supposition supposition) {
        this.holds = holds;
        this.other = other;
        this.supposition = supposition;
    }

    /**
     * What the other inference lacks and has nothing in place of; where it has something for everything, all that it
     * lacks. Each reason once.
     */
    List<Reason> of(Justification proof) {
        List<Reason> irreplaceable = collect(proof, true);
        return irreplaceable.isEmpty() ? all(proof) : irreplaceable;
    }

    /** All that the other inference lacks, each once. */
    List<Reason> all(Justification proof) {
        return collect(proof, false);
    }

    private List<Reason> collect(Justification proof, boolean irreplaceable) {
        List<Reason> reasons = new ArrayList<>();
        if (!other.rules().rules().contains(proof.match().rule())) {
            Node theory = holds.rules().description(proof.match().rule()).theory();
            reasons.add(new Reason(
                    Reason.Kind.LEFT_OUT,
                    theory,
                    holds.rules().description(proof.match().rule()).title() + ", of "
                            + CitedTheory.of(holds.stated(), theory).title(),
                    "",
                    ""));
        }
        proof.premises().stream().flatMap(premise -> of(premise, irreplaceable)).forEach(reasons::add);
        return reasons.stream().distinct().toList();
    }

    private Stream<Reason> of(Premise premise, boolean irreplaceable) {
        if (premise instanceof Premise.Cited cited) {
            return cited(cited.claim());
        }
        if (premise instanceof Premise.Absent absent) {
            return absent(absent.pattern());
        }
        if (premise instanceof Premise.Inferred inferred) {
            boolean replaced =
                    irreplaceable && !other.supports(inferred.triple()).isEmpty();
            return replaced ? Stream.of() : collect(inferred.by(), irreplaceable).stream();
        }
        return Stream.of();
    }

    private Stream<Reason> cited(Node claim) {
        if (CitedClaim.isHypothesis(holds.stated(), claim)) {
            return Stream.of(said(Reason.Kind.SUPPOSED, claim, ""));
        }
        if (!CitedClaim.isDescribedIn(other.stated(), claim)) {
            return Stream.of(said(Reason.Kind.DOUBTED, claim, ""));
        }
        return holds.period(claim).equals(other.period(claim)) ? Stream.of() : ended(claim);
    }

    private Stream<Reason> ended(Node claim) {
        String ending = CitedClaim.of(holds.stated(), claim).paraphrase();
        return Stream.of(holds, other)
                .flatMap(world -> Values.of(world.stated(), claim, ENT.endedBy).stream())
                .filter(end -> CitedClaim.isHypothesis(supposition.added(), end)
                        || supposition.doubted().contains(end))
                .map(end -> said(Reason.Kind.ENDED, end, ending));
    }

    /** The other inference has what was to be absent, or had, by something that is supposed or doubted. */
    private Stream<Reason> absent(Triple pattern) {
        return Stream.of(other.stated(), other.inferred())
                .flatMap(graph -> graph.stream(pattern.getSubject(), pattern.getPredicate(), pattern.getObject()))
                .flatMap(triple -> contradicted(triple));
    }

    private Stream<Reason> contradicted(Triple triple) {
        return other.supports(triple).stream()
                .flatMap(support -> support.grounds().stream().flatMap(ground -> {
                    if (CitedClaim.isHypothesis(supposition.added(), ground)) {
                        return Stream.of(said(Reason.Kind.CONTRADICTED, ground, sentence(support)));
                    }
                    return supposition.doubted().contains(ground)
                            ? Stream.of(said(Reason.Kind.SILENT, ground, sentence(support)))
                            : Stream.of();
                }));
    }

    private String sentence(Premise support) {
        Match match = ((Premise.Inferred) support).by().match();
        return other.rules().description(match.rule()).sentence(match, new Labels(other.stated()));
    }

    /** A claim or hypothesis as a reason, wherever it is described. */
    private Reason said(Reason.Kind kind, Node ground, String effect) {
        TensionInference world = CitedClaim.isDescribedIn(holds.stated(), ground) ? holds : other;
        CitedClaim claim = CitedClaim.of(world.stated(), ground);
        return new Reason(kind, ground, claim.paraphrase(), effect, claim.note());
    }
}
