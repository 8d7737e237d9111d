package org.w3id.entente.site;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.Namespaces;
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
            return new ProofStep(step.text(), claims.of(claimed.claim().iri()), null, "", null, because);
        }
        if (step instanceof Step.Concluded concluded) {
            return new ProofStep(
                    step.text(),
                    null,
                    mentions.of(concluded.rule().iri()),
                    note(concluded),
                    others(concluded),
                    because);
        }
        return new ProofStep(step.text(), null, null, sort(step), null, because);
    }

    /** The steps below {@code step}. */
    List<ProofStep> below(Step step) {
        return step.because().stream()
                .filter(below -> !below.tautology())
                .map(this::of)
                .toList();
    }

    private static String note(Step.Concluded step) {
        return step.theory() == null ? "" : "theory: " + step.theory().title();
    }

    /** All supports of a tension or relation stand in its page. */
    private Mention others(Step.Concluded step) {
        if (step.others() == 0) {
            return null;
        }
        String text = step.others() + (step.others() == 1 ? " more support" : " more supports");
        Node about = step.fact().getSubject();
        boolean proven =
                about.isURI() && about.getURI().matches(Pattern.quote(Namespaces.ID) + "(tension|relation)/.*");
        return proven ? mentions.as(text, about) : Mention.plain(text);
    }

    private static String sort(Step step) {
        return step instanceof Step.Absent ? "as far as is stated or inferred" : "";
    }
}
