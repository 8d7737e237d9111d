package org.w3id.entente.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3id.entente.inference.CitedTheory;

/** Explanations as Markdown (CommonMark): a nested list for each proof, the literature as numbered references. */
public final class ExplanationMarkdown {

    private final StringBuilder text = new StringBuilder();
    private final List<String> references = new ArrayList<>();

    private ExplanationMarkdown() {}

    /** A document, which ends with a line end. */
    public static String of(Explanation explanation) {
        ExplanationMarkdown markdown = new ExplanationMarkdown();
        markdown.add(explanation);
        return markdown.text.toString();
    }

    private void add(Explanation explanation) {
        line("# " + escaped(explanation.tension().label()));
        line("");
        line(escaped(explanation.standing().phrase()) + "  ");
        line("<" + explanation.tension().iri().getURI() + ">");
        for (int i = 0; i < explanation.proofs().size(); i++) {
            line("");
            add(i + 1, explanation.proofs().get(i));
        }
        if (explanation.more()) {
            line("");
            line("There are more proofs.");
        } else if (explanation.cutShort()) {
            line("");
            line("The search was ended before all proofs were found; there may be more.");
        }
        if (!references.isEmpty()) {
            line("");
            line("## References");
            line("");
            for (int i = 0; i < references.size(); i++) {
                line((i + 1) + ". " + escaped(references.get(i)));
            }
        }
    }

    private void add(int number, Explanation.Proof proof) {
        Step.Concluded conclusion = proof.conclusion();
        line("## Proof " + number + ": " + escaped(conclusion.rule().title()));
        line("");
        line("**" + escaped(conclusion.text()) + "**");
        line("");
        line("- Theory: " + theory(conclusion.theory()));
        conclusion.theory().disputedBy().forEach(work -> line("- Disputed by: " + escaped(work)));
        conclusion.theory().defeaters().forEach(defeater -> line("- Would speak against it: " + escaped(defeater)));
        line("- Standing: " + escaped(conclusion.standing().phrase()));
        line("- Rests on " + escaped(proof.grounding().phrase()));
        line("");
        line("Because:");
        line("");
        conclusion.because().forEach(step -> add("", step));
    }

    private void add(String indent, Step step) {
        if (step.tautology()) {
            return;
        }
        line(indent + "- " + escaped(step.text()) + note(step));
        step.because().forEach(below -> add(indent + "  ", below));
    }

    private String note(Step step) {
        if (step instanceof Step.Claimed claimed) {
            return " *" + escaped("[" + claimed.claim().note() + "]") + "*";
        }
        if (step instanceof Step.Concluded concluded) {
            return " *(rule: " + escaped(concluded.rule().title())
                    + (concluded.theory() == null ? "" : "; theory: " + theory(concluded.theory())) + ")*";
        }
        return "";
    }

    /** The title, with the numbers of its works among the references. */
    private String theory(CitedTheory theory) {
        String numbers = theory.literature().stream()
                .map(work -> "\\[" + number(work) + "\\]")
                .collect(Collectors.joining(" "));
        return escaped(theory.title()) + (numbers.isEmpty() ? " (no literature)" : " " + numbers);
    }

    private int number(String work) {
        if (!references.contains(work)) {
            references.add(work);
        }
        return references.indexOf(work) + 1;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** Text in which nothing is taken for markup. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#&])", "\\\\$1");
    }
}
