package org.w3id.entente.site;

import java.util.List;
import org.w3id.entente.explanation.Step;

/** Steps of explanations as they are shown in one page. What goes without saying is left out. */
final class ProofSteps {

    private final ThingNames mentions;
    private final ClaimLines claims;

    ProofSteps(ThingNames mentions, ClaimLines claims) {
        this.mentions = mentions;
        this.claims = claims;
    }

    /** One step with all below it. */
    ProofStep of(Step step) {
        List<ProofStep> because = below(step);
        if (step instanceof Step.Claimed claimed) {
            return new ProofStep(step.text(), claims.of(claimed.claim().iri()), null, "", because);
        }
        if (step instanceof Step.Concluded concluded) {
            return new ProofStep(step.text(), null, mentions.of(concluded.rule().iri()), note(concluded), because);
        }
        return new ProofStep(step.text(), null, null, sort(step), because);
    }

    /** The steps below {@code step}. */
    List<ProofStep> below(Step step) {
        return step.because().stream()
                .filter(below -> !below.tautology())
                .map(this::of)
                .toList();
    }

    private static String note(Step.Concluded step) {
        String theory = step.theory() == null ? "" : "theory: " + step.theory().title();
        String others =
                step.others() == 0 ? "" : step.others() + (step.others() == 1 ? " more support" : " more supports");
        return theory.isEmpty() || others.isEmpty() ? theory + others : theory + "; " + others;
    }

    private static String sort(Step step) {
        return step instanceof Step.Absent ? "as far as is stated or inferred" : "";
    }
}
