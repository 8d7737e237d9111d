package org.w3id.entente.cli;

import java.util.List;
import org.w3id.entente.explanation.Explanation;
import org.w3id.entente.explanation.Step;
import org.w3id.entente.inference.CitedTheory;

/** The proofs of a tension as indented text, in which no line is longer than 80 characters if words allow. */
final class ProofOutline {

    private final WrappedText text = new WrappedText();

    private ProofOutline() {}

    /** The tension and the proofs that {@code explanation} tells, and the command that shows others. */
    static List<String> lines(Explanation explanation, String command) {
        ProofOutline outline = new ProofOutline();
        outline.text.add(0, explanation.tension().label());
        outline.text.add(2, explanation.standing().phrase());
        outline.text.add(2, explanation.tension().iri().getURI());
        for (int i = 0; i < explanation.proofs().size(); i++) {
            outline.text.blank();
            outline.add(i + 1, explanation.proofs().get(i));
        }
        if (explanation.more()) {
            outline.text.blank();
            outline.text.addCommand(0, "There are more proofs", command);
        } else if (explanation.cutShort()) {
            outline.text.blank();
            outline.text.add(0, "The search was ended before all proofs were found; there may be more.");
        }
        return outline.text.lines();
    }

    /** One step and what it rests on, but for what goes without saying; for texts of which proofs are a part. */
    static void add(WrappedText text, int indent, Step step) {
        if (step.tautology()) {
            return;
        }
        text.add(indent, "- ", step.text());
        String note = note(step);
        if (!note.isEmpty()) {
            text.add(indent + 2, note);
        }
        step.because().forEach(below -> add(text, indent + 2, below));
    }

    private void add(int number, Explanation.Proof proof) {
        Step.Concluded conclusion = proof.conclusion();
        CitedTheory theory = conclusion.theory();
        text.add(0, number + ". " + conclusion.rule().title());
        text.add(3, "Theory: " + theory.title());
        if (theory.literature().isEmpty()) {
            text.add(3, "Literature: none; a working rule of this project");
        }
        theory.literature().forEach(work -> text.add(3, "Literature: " + work));
        theory.disputedBy().forEach(work -> text.add(3, "Disputed by: " + work));
        theory.defeaters().forEach(defeater -> text.add(3, "Would speak against it: " + defeater));
        text.add(3, "Standing: " + conclusion.standing().phrase());
        text.add(3, "Rests on " + proof.grounding().phrase());
        text.add(3, conclusion.text());
        text.add(3, "Because:");
        conclusion.because().forEach(step -> add(text, 5, step));
    }

    private static String note(Step step) {
        if (step instanceof Step.Claimed claimed) {
            return "[" + claimed.claim().note() + "]";
        }
        if (step instanceof Step.Concluded concluded) {
            return "(" + rule(concluded) + supports(concluded.others()) + ")";
        }
        return "";
    }

    /** A supporting rule has no theory; any other is told with its literature. */
    private static String rule(Step.Concluded step) {
        String rule = "rule: " + step.rule().title();
        if (step.theory() == null) {
            return rule;
        }
        String literature = String.join(" ", step.theory().literature());
        return rule + "; theory: " + step.theory().title()
                + (literature.isEmpty() ? "" : "; literature: " + literature);
    }

    private static String supports(int others) {
        return others == 0 ? "" : "; " + others + (others == 1 ? " more support" : " more supports");
    }
}
