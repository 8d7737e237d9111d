package org.w3id.entente.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.experiment.AsOf;
import org.w3id.entente.experiment.GivenTime;
import org.w3id.entente.experiment.Supposition;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.inference.Tension;
import picocli.CommandLine.Option;

/** The options that let one see only some of the tensions' grounds, rules or times. */
final class Experiment {

    @Option(
            names = "--doubt",
            split = ",",
            paramLabel = "MODE",
            description = "Ignore the claims of these modes, such as reported, separated by commas.")
    private List<String> doubt = List.of();

    @Option(
            names = "--theory",
            split = ",",
            paramLabel = "NAME",
            description = "Only what rules of these theories infer: short name, label, or an author's family name, such"
                    + " as snyder, separated by commas.")
    private List<String> theory = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description =
                    "Only what can have held at this time, 2018, 2018-12 or 2018-12-31, and how certain that is, the most certain"
                            + " first.")
    private String asOf;

    /** What the rules infer then; as of a time the most certain first. */
    List<Tension> tensions(CompleteGraph base) {
        TermNames names = new TermNames(base.stated());
        Optional<AsOf> time = asOf(base.stated());
        List<Node> modes = doubt.stream().map(names::mode).toList();
        List<Node> theories =
                theory.stream().flatMap(name -> names.theories(name).stream()).toList();
        List<Tension> tensions = modes.isEmpty()
                ? base.tensions()
                : Supposition.doubtingModes(base.stated(), modes)
                        .over(base.stated(), base.rules())
                        .tensions();
        return tensions.stream()
                .flatMap(tension -> theories.isEmpty()
                        ? Optional.of(tension).stream()
                        : tension
                                .keeping(proof -> theories.contains(proof.rule().theory()))
                                .stream())
                .flatMap(tension -> time.map(then -> then.holding(tension)).orElse(Optional.of(tension)).stream())
                .sorted(time.map(then -> Comparator.comparing(then::then)).orElse((a, b) -> 0))
                .toList();
    }

    /** What tells whether a tension held at the time asked for; empty where none is. */
    Optional<AsOf> asOf(Graph stated) {
        return Optional.ofNullable(asOf).map(time -> new AsOf(GivenTime.parse(time), stated));
    }

    /** The options in use, as typed; empty where there are none. */
    String typed() {
        return String.join(" ", words());
    }

    /** The same, each option and each value by itself. */
    List<String> words() {
        List<String> options = new ArrayList<>();
        if (!doubt.isEmpty()) {
            options.addAll(List.of("--doubt", String.join(",", doubt)));
        }
        if (!theory.isEmpty()) {
            options.addAll(List.of("--theory", String.join(",", theory)));
        }
        if (asOf != null) {
            options.addAll(List.of("--as-of", asOf));
        }
        return options;
    }

    /** What to know of the options in use: which theories a name stands for, and a time of which nothing is told. */
    List<String> notes(Graph stated) {
        List<String> notes = new ArrayList<>();
        for (String name : theory) {
            List<Node> meant = new TermNames(stated).theories(name);
            if (meant.size() > 1) {
                notes.add("--theory " + name.strip() + " stands for "
                        + meant.stream().map(ShortName::lastPart).collect(Collectors.joining(", ")) + ".");
            }
        }
        asOf(stated).flatMap(AsOf::outside).ifPresent(told -> notes.add("--as-of " + asOf + ": " + told));
        return notes;
    }
}
