package org.w3id.entente.cli;

import java.util.IntSummaryStatistics;
import java.util.List;
import org.w3id.entente.explanation.Step;
import org.w3id.entente.explanation.WhyNot;
import org.w3id.entente.inference.Tension;

/** What rules lack, as indented text of 80 characters per line. */
final class WhyNotText {

    private final WrappedText text = new WrappedText();

    private final String command;

    private WhyNotText(String command) {
        this.command = command;
    }

    /** {@code command} is the one that asked, without a limit. */
    static List<String> lines(WhyNot whyNot, String command) {
        WhyNotText lines = new WhyNotText(command);
        lines.add(whyNot);
        return lines.text.lines();
    }

    private void add(WhyNot whyNot) {
        if (whyNot.inferred().isEmpty()) {
            text.add(0, whyNot.title());
        }
        for (Tension tension : whyNot.inferred()) {
            text.add(0, "There is one: " + tension.label());
            text.addCommand(2, "The proof", NextCommand.of("why", TensionList.name(tension)));
        }
        if (!whyNot.inferred().isEmpty() && !whyNot.gaps().isEmpty()) {
            text.blank();
            text.add(0, "These rules do not infer one:");
        }
        for (int i = 0; i < whyNot.gaps().size(); i++) {
            text.blank();
            add(i + 1, whyNot.gaps().get(i));
        }
    }

    private void add(int number, WhyNot.Gap gap) {
        text.add(0, number + ". " + gap.rule().title() + ": " + lacking(gap));
        text.add(3, "Theory: " + gap.theory().title());
        if (gap.cutShort()) {
            text.add(3, "The search was ended before all cases were tried; there may be nearer ones.");
        }
        for (int i = 0; i < gap.cases().size(); i++) {
            if (i > 0) {
                text.blank();
            }
            add(gap.cases().get(i));
        }
        if (gap.more() > 0) {
            text.blank();
            text.addCommand(
                    3,
                    gap.more() == 1 ? "1 more case lacks as much" : gap.more() + " more cases lack as much",
                    command + " --limit " + (gap.cases().size() + gap.more()));
        }
    }

    /** So many things as are then listed; the cases may group them differently. */
    private static String lacking(WhyNot.Gap gap) {
        if (gap.missing() == 0) {
            return "all " + gap.outOf() + " conditions are met, but do not count";
        }
        IntSummaryStatistics lacks =
                gap.cases().stream().mapToInt(WhyNot.Case::lacks).summaryStatistics();
        if (lacks.getCount() == 0) {
            return "none of its " + gap.outOf() + " conditions is met";
        }
        String number = lacks.getMin() == lacks.getMax()
                ? Integer.toString(lacks.getMin())
                : lacks.getMin() + " to " + lacks.getMax();
        return number + (lacks.getMax() == 1 ? " thing is lacking" : " things are lacking");
    }

    private void add(WhyNot.Case found) {
        text.add(3, "It would say: " + found.sentence());
        if (!found.missing().isEmpty()) {
            text.add(3, "Missing:");
            found.missing().forEach(missing -> text.add(5, "- ", missing.text()));
        }
        if (!found.failed().isEmpty()) {
            text.add(3, "Not so:");
            found.failed().forEach(failed -> text.add(5, "- ", failed));
        }
        if (!found.pending().isEmpty()) {
            text.add(3, "And then to hold:");
            found.pending().forEach(pending -> text.add(5, "- ", pending));
        }
        for (WhyNot.Against against : found.against()) {
            text.add(3, "It asks that " + against.text() + ". But:");
            against.because().forEach(step -> ProofOutline.add(text, 5, step));
        }
        found.uncounted().forEach(reason -> text.add(3, reason));
        if (!found.there().stream().allMatch(Step::tautology)) {
            text.add(3, "There already:");
            found.there().forEach(step -> ProofOutline.add(text, 5, step));
        }
    }
}
