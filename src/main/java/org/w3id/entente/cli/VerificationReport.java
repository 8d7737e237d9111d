package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.w3id.entente.dataset.Reference;
import org.w3id.entente.source.Coverage;
import org.w3id.entente.source.Coverage.Gap;
import org.w3id.entente.source.PaperClaim;
import org.w3id.entente.source.Passage;
import org.w3id.entente.source.Problem;
import org.w3id.entente.source.Verification;

/** Prints what comparing papers with their texts brought out, for a reader at a terminal. */
final class VerificationReport {

    private static final String CLAIM = "claim";

    private final PrintWriter out;
    private final int width;
    private final boolean quiet;
    private final boolean coverage;

    /** Lines are at most {@code width} characters wide, as far as words allow. */
    VerificationReport(PrintWriter out, int width, boolean quiet, boolean coverage) {
        this.out = out;
        this.width = width;
        this.quiet = quiet;
        this.coverage = coverage;
    }

    /** Prints papers one after another, then a summary. Returns the number of findings. */
    int print(List<Verification> verifications) {
        int problems = 0;
        int gaps = 0;
        for (Verification verification : verifications) {
            if (!quiet) {
                printReview(verification);
            }
            problems += printProblems(verification);
            gaps += coverage ? printGaps(verification) : 0;
        }
        printSummary(verifications, problems, gaps);
        return problems + gaps;
    }

    private void printReview(Verification verification) {
        out.println(verification.paper().label());
        out.println();
        for (PaperClaim claim : verification.paper().claims()) {
            out.println(claim.name() + " (" + claim.mode() + ", held by " + claim.holder() + ")");
            int labelWidth = Stream.concat(
                            Stream.of(CLAIM), claim.passages().stream().map(VerificationReport::nameOf))
                    .mapToInt(String::length)
                    .max()
                    .getAsInt();
            printLabelled(CLAIM, labelWidth, claim.paraphrase());
            for (Passage passage : claim.passages()) {
                String text = verification.textOf(passage).orElse("(not in the text)");
                printLabelled(nameOf(passage), labelWidth, text);
            }
            out.println();
        }
    }

    private int printProblems(Verification verification) {
        List<Problem> problems = verification.problems();
        for (Problem problem : problems) {
            out.println(problem.where() + ": " + problem.what());
        }
        return problems.size();
    }

    private int printGaps(Verification verification) {
        List<Gap> gaps = new Coverage(verification.paper(), verification.text()).gaps();
        for (Gap gap : gaps) {
            Reference place =
                    new Reference(verification.paper().label(), gap.place().block());
            String what = gap.place()
                    .range()
                    .map(span -> ", " + span + ": no selector covers")
                    .orElse(": no claim cites");
            out.println(place + what);
            printLabelled("", 0, gap.text());
        }
        return gaps.size();
    }

    private void printSummary(List<Verification> verifications, int problems, int gaps) {
        int blocks =
                verifications.stream().mapToInt(v -> v.text().blocks().size()).sum();
        int passages = verifications.stream()
                .mapToInt(v -> v.paper().passages().size())
                .sum();
        int claims =
                verifications.stream().mapToInt(v -> v.paper().claims().size()).sum();
        String checked = String.format(
                Locale.ROOT,
                "papers %d, blocks %d, passages %d, claims %d",
                verifications.size(),
                blocks,
                passages,
                claims);
        out.println(checked + ": problems " + problems + (coverage ? ", gaps " + gaps : ""));
    }

    private void printLabelled(String label, int labelWidth, String text) {
        String padded = label + " ".repeat(labelWidth - label.length()) + (labelWidth == 0 ? "" : "  ");
        WrappedText lines = new WrappedText(width);
        lines.add(2, padded, text);
        lines.lines().forEach(out::println);
    }

    private static String nameOf(Passage passage) {
        return passage.place().name();
    }
}
