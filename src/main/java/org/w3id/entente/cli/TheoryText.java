package org.w3id.entente.cli;

import java.util.List;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.experiment.Expectation;
import org.w3id.entente.experiment.TheoryComparison;
import org.w3id.entente.experiment.TheoryInCase;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.RuleDescription;

/** Theories in detail: literature, rules, what they infer here, and what they expect. */
final class TheoryText {

    private final TheoryComparison comparison;
    private final Labels labels;
    private final WrappedText text = new WrappedText();

    TheoryText(TheoryComparison comparison) {
        this.comparison = comparison;
        this.labels = new Labels(comparison.stated());
    }

    List<String> lines(List<TheoryInCase> theories) {
        for (TheoryInCase theory : theories) {
            if (!text.lines().isEmpty()) {
                text.blank();
            }
            add(theory);
        }
        return text.lines();
    }

    private void add(TheoryInCase theory) {
        text.add(0, theory.cited().title() + " (" + theory.name() + ")");
        if (!theory.definition().isEmpty()) {
            text.add(2, theory.definition());
        }
        if (theory.cited().literature().isEmpty()) {
            text.add(2, "Literature: none; working rules of this project");
        }
        theory.cited().literature().forEach(work -> text.add(2, "Literature: ", work));
        theory.cited().disputedBy().forEach(work -> text.add(2, "Disputed by: ", work));
        theory.cited().defeaters().forEach(defeater -> text.add(2, "Would speak against it: ", defeater));
        theory.rules().forEach(this::add);
        if (theory.inferred().isEmpty()) {
            text.add(2, "Infers here: nothing");
        }
        theory.inferred().forEach(this::add);
        theory.expectations().forEach(this::add);
    }

    private void add(RuleDescription rule) {
        text.add(2, "Rule: ", rule.title() + ". " + rule.sentence());
    }

    private void add(TheoryInCase.Inferred inferred) {
        text.add(2, "Infers here: ", inferred.tension().label());
        text.add(
                15,
                labels.of(inferred.tension().status()) + "; rests on "
                        + inferred.grounding().phrase());
    }

    private void add(Expectation expectation) {
        text.add(2, "Expects: ", expectation.sentence());
        comparison.theories().stream()
                .flatMap(theory -> theory.expectations().stream())
                .filter(rival -> expectation.rivals().contains(rival.iri()))
                .forEach(rival -> text.add(4, "otherwise ", labels.of(rival.theory()) + ": " + rival.sentence()));
        add("for: ", expectation.borneOutBy());
        add("against: ", expectation.contradictedBy());
        if (expectation.borneOutBy().isEmpty() && expectation.contradictedBy().isEmpty()) {
            text.add(4, "the papers say nothing on it");
        }
        if (!expectation.reason().isEmpty()) {
            text.add(4, expectation.reason());
        }
    }

    private void add(String mark, List<CitedClaim> claims) {
        claims.forEach(claim -> text.add(4, mark, claim.paraphrase() + " [" + claim.note() + "]"));
    }
}
