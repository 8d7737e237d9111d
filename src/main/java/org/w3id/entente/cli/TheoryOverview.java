package org.w3id.entente.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.experiment.Expectation;
import org.w3id.entente.experiment.TheoryComparison;
import org.w3id.entente.experiment.TheoryInCase;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.Grounding;

/** All theories in a table, and below it where they disagree. */
final class TheoryOverview {

    private static final List<String> HEADER =
            List.of("theory", "literature", "rules", "infers here", "claims", "modes", "publishers");

    private final TheoryComparison comparison;
    private final Labels labels;
    private final Terminal terminal;
    private final Set<Expectation> told = new HashSet<>();

    TheoryOverview(TheoryComparison comparison, Terminal terminal) {
        this.comparison = comparison;
        this.labels = new Labels(comparison.stated());
        this.terminal = terminal;
    }

    String text() {
        WrappedText text = new WrappedText();
        text.blank();
        text.add(0, "Claims, modes and publishers on which it rests are counted apart. That is no score.");
        if (!comparison.disagreements().isEmpty()) {
            text.blank();
            text.add(0, terminal.bold("Where theories disagree"));
        }
        for (TheoryComparison.Disagreement disagreement : comparison.disagreements()) {
            text.blank();
            add(text, disagreement.one());
            add(text, disagreement.other());
        }
        comparison.theories().stream().findFirst().ifPresent(first -> {
            text.blank();
            text.addCommand(0, "The details of one", NextCommand.of("theories", first.name()));
        });
        return new Table(HEADER, comparison.theories().stream().map(this::row).toList()).readable(terminal)
                + text.lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private List<String> row(TheoryInCase theory) {
        Grounding grounding = comparison.grounding(theory);
        return List.of(
                theory.name(),
                Values.of(comparison.stated(), theory.theory(), DCTerms.references).stream()
                        .map(labels::of)
                        .collect(Collectors.joining("; ")),
                Integer.toString(theory.rules().size()),
                inferred(theory),
                Integer.toString(grounding.claims()),
                Integer.toString(grounding.modes().size()),
                Integer.toString(grounding.publishers().size()));
    }

    private String inferred(TheoryInCase theory) {
        Map<String, Long> kinds = theory.inferred().stream()
                .collect(Collectors.groupingBy(
                        inferred -> labels.of(inferred.tension().kind()), TreeMap::new, Collectors.counting()));
        return kinds.isEmpty()
                ? "nothing"
                : kinds.entrySet().stream()
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining("; "));
    }

    /** What the papers say on an expectation is told once, where it first has a rival. */
    private void add(WrappedText text, Expectation expectation) {
        text.add(0, "- ", labels.of(expectation.theory()) + ": " + expectation.sentence());
        if (told.add(expectation)) {
            add(text, "for: ", expectation.borneOutBy());
            add(text, "against: ", expectation.contradictedBy());
        } else {
            text.add(4, "as above");
        }
    }

    private static void add(WrappedText text, String mark, List<CitedClaim> claims) {
        claims.forEach(claim -> text.add(4, mark, claim.paraphrase() + " [" + claim.note() + "]"));
    }
}
