package org.w3id.entente.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.experiment.Reason;
import org.w3id.entente.experiment.Scenario;
import org.w3id.entente.experiment.TensionChange;
import org.w3id.entente.experiment.TensionChange.Difference;
import org.w3id.entente.experiment.WhatIf;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.Proof;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.vocabulary.ENT;

/** What would follow in a scenario, as text: what is supposed, then what is gained, lost and changed, with reasons. */
final class WhatIfText {

    /** More would push the other changes off the screen. */
    private static final int MOST_EFFECTS = 3;

    private final WhatIf result;
    private final Graph stated;
    private final Labels labels;
    private final String typedName;
    private final WrappedText text = new WrappedText();

    /**
     * {@code stated} is what is stated otherwise: it describes what the scenario doubts. {@code name} is what was typed to
     * call the scenario.
     */
    WhatIfText(WhatIf result, Graph stated, String name) {
        this.result = result;
        this.typedName = name;
        this.stated = stated;
        this.labels = new Labels(result.supposed());
    }

    List<String> lines() {
        addScenario(result.scenario());
        add("Gained", "gained", this::addGained);
        add("Lost", "lost", this::addLost);
        add("Changed", "changed", this::addChanged);
        text.blank();
        text.add(0, "All else stays as it is: " + counted(false) + ", " + counted(true) + ".");
        result.changes().stream()
                .filter(change -> change.after() != null)
                .findFirst()
                .ifPresent(this::addNext);
        return text.lines();
    }

    private void addScenario(Scenario scenario) {
        text.add(0, "What if: ", scenario.label());
        text.add(2, scenario.definition());
        scenario.hypotheses().forEach(hypothesis -> add(2, "Supposed: ", CitedClaim.of(result.supposed(), hypothesis)));
        scenario.doubtedClaims().forEach(claim -> add(2, "Doubted: ", CitedClaim.of(stated, claim)));
        if (!scenario.doubtedModes().isEmpty()) {
            String modes = scenario.doubtedModes().stream().map(labels::of).collect(Collectors.joining(" or "));
            long claims = scenario.doubtedModes().stream()
                    .mapToLong(mode ->
                            stated.stream(Node.ANY, ENT.mode.asNode(), mode).count())
                    .sum();
            text.add(2, "Doubted: ", "every claim of mode " + modes + ", " + claims + " in all");
        }
        scenario.switchedOff().forEach(theory -> text.add(2, "Left out: ", "the rules of " + labels.of(theory)));
    }

    private void add(int indent, String mark, CitedClaim claim) {
        text.add(indent, mark, claim.paraphrase() + " [" + claim.note() + "]");
    }

    private void add(String title, String kind, Consumer<TensionChange> adding) {
        List<TensionChange> changes = result.changes(kind);
        text.blank();
        text.add(0, changes.isEmpty() ? title + ": nothing" : title + ": " + changes.size());
        changes.forEach(adding);
    }

    private void addNext(TensionChange change) {
        text.blank();
        text.addCommand(
                0,
                "The whole proof of the first",
                NextCommand.of("why", TensionList.name(change.after()), "--scenario", typedName));
    }

    private void addGained(TensionChange change) {
        Tension tension = change.after();
        Proof proof = tension.proofs().get(0);
        text.add(2, "+ ", tension.label());
        text.add(4, standing(tension) + ", by " + proof.rule().title());
        text.add(4, proof.sentence() + " Because:");
        proof.grounds().stream()
                .map(ground -> CitedClaim.of(result.supposed(), ground))
                .sorted(Comparator.comparing(claim -> !claim.mode().equals(CitedClaim.HYPOTHESIS)))
                .forEach(claim -> add(6, "- ", claim));
        addReasons(change, reason -> reason.kind() != Reason.Kind.SUPPOSED);
    }

    private void addLost(TensionChange change) {
        text.add(2, "- ", change.before().label());
        text.add(
                4,
                "was " + standing(change.before()) + ", by "
                        + change.before().proofs().get(0).rule().title());
        addReasons(change, reason -> true);
    }

    private void addChanged(TensionChange change) {
        text.add(2, "~ ", change.after().label());
        change.differences().forEach(difference -> text.add(4, difference(difference)));
        addReasons(change, reason -> true);
    }

    /** Each reason once, with all that it does. */
    private void addReasons(TensionChange change, Predicate<Reason> wanted) {
        record Cause(Reason.Kind kind, String text, String note) {}
        Map<Cause, List<String>> effects = new LinkedHashMap<>();
        change.reasons().stream()
                .filter(wanted)
                .forEach(reason -> effects.computeIfAbsent(
                                new Cause(reason.kind(), reason.text(), reason.note()), cause -> new ArrayList<>())
                        .add(reason.effect()));
        effects.forEach((cause, effect) -> {
            text.add(
                    4,
                    "because ",
                    cause.kind() + ": " + cause.text() + (cause.note().isEmpty() ? "" : " [" + cause.note() + "]"));
            effect.stream()
                    .filter(sentence -> !sentence.isEmpty())
                    .limit(MOST_EFFECTS)
                    .forEach(sentence -> text.add(6, cause.kind().effect() + ": ", sentence));
            if (effect.size() > MOST_EFFECTS) {
                text.addCommand(
                        6,
                        "and " + (effect.size() - MOST_EFFECTS) + " more",
                        NextCommand.of("what-if", typedName, "--format", "json"));
            }
        });
    }

    private static String difference(Difference difference) {
        return difference.aspect() + ": " + told(difference.aspect(), difference.before()) + " -> "
                + told(difference.aspect(), difference.after());
    }

    private static String told(String aspect, String value) {
        if (!value.isEmpty()) {
            return value;
        }
        return aspect.equals("until") ? "open" : "unknown";
    }

    private String standing(Tension tension) {
        return status(tension.status())
                + (tension.period().since() == null
                        ? ", begin unknown"
                        : ", since " + tension.period().since())
                + (tension.period().until() == null
                        ? ""
                        : ", until " + tension.period().until());
    }

    private String status(Node status) {
        return labels.of(status);
    }

    private String counted(boolean relations) {
        long number = result.unchanged().stream()
                .filter(tension -> tension.relation() == relations)
                .count();
        return number + (relations ? " relation" : " tension") + (number == 1 ? "" : "s");
    }
}
