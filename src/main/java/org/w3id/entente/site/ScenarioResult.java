package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.experiment.Reason;
import org.w3id.entente.experiment.Scenario;
import org.w3id.entente.experiment.TensionChange;
import org.w3id.entente.experiment.WhatIf;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.Proof;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.publication.Edition;

/** What would follow in a scenario, for its page. */
record ScenarioResult(Edition edition, WhatIf result, ThingNames mentions) {

    ScenarioView view() {
        Scenario scenario = result.scenario();
        return new ScenarioView(
                scenario.name(),
                scenario.definition(),
                scenario.hypotheses().stream().map(this::claim).toList(),
                scenario.doubtedClaims().stream().map(this::claim).toList(),
                mentions.inOrder(scenario.doubtedModes()),
                mentions.inOrder(scenario.switchedOff()),
                result.doubted().size(),
                changes("gained"),
                changes("lost"),
                changes("changed"),
                unchanged(false),
                unchanged(true));
    }

    private List<ScenarioView.Change> changes(String kind) {
        return result.changes(kind).stream().map(this::change).toList();
    }

    private ScenarioView.Change change(TensionChange change) {
        Tension tension = change.tension();
        boolean gained = change.before() == null;
        Proof proof = tension.proofs().get(0);
        return new ScenarioView.Change(
                edition.describes(tension.iri())
                        ? mentions.as(tension.label(), tension.iri())
                        : Mention.plain(tension.label()),
                new Labels(result.supposed()).of(tension.status()),
                ShortName.lastPart(tension.status()),
                Objects.requireNonNullElse(tension.period().since(), "unknown"),
                Objects.requireNonNullElse(tension.period().until(), "open"),
                mentions.as(proof.rule().title(), proof.rule().iri()),
                gained ? proof.sentence() : "",
                gained ? grounds(proof) : List.of(),
                gained || change.after() == null
                        ? List.of()
                        : change.differences().stream()
                                .map(ScenarioResult::difference)
                                .toList(),
                reasons(change, gained));
    }

    /** What is supposed comes first. */
    private List<ClaimLine> grounds(Proof proof) {
        return proof.grounds().stream()
                .sorted(Comparator.comparing(ground -> !CitedClaim.isHypothesis(result.supposed(), ground)))
                .map(this::claim)
                .toList();
    }

    private static ScenarioView.Difference difference(TensionChange.Difference difference) {
        return new ScenarioView.Difference(
                difference.aspect(),
                told(difference.aspect(), difference.before()),
                told(difference.aspect(), difference.after()));
    }

    private static String told(String aspect, String value) {
        if (!value.isEmpty()) {
            return value;
        }
        return aspect.equals("until") ? "open" : "unknown";
    }

    /** Each reason once, with all that it does; what a gained tension supposes stands among its grounds. */
    private static List<ScenarioView.Because> reasons(TensionChange change, boolean gained) {
        record Cause(Reason.Kind kind, String text, String note) {}
        Map<Cause, List<String>> effects = new LinkedHashMap<>();
        change.reasons().stream()
                .filter(reason -> !gained || reason.kind() != Reason.Kind.SUPPOSED)
                .forEach(reason -> effects.computeIfAbsent(
                                new Cause(reason.kind(), reason.text(), reason.note()), cause -> new ArrayList<>())
                        .add(reason.effect()));
        return effects.entrySet().stream()
                .map(cause -> new ScenarioView.Because(
                        cause.getKey().kind().toString(),
                        cause.getKey().text(),
                        cause.getKey().note(),
                        cause.getKey().kind().effect(),
                        cause.getValue().stream()
                                .filter(effect -> !effect.isEmpty())
                                .distinct()
                                .toList()))
                .toList();
    }

    private ClaimLine claim(Node claim) {
        if (!CitedClaim.isHypothesis(result.supposed(), claim)) {
            return new ClaimLines(edition, mentions).of(claim);
        }
        return new ClaimLine(
                mentions.as(CitedClaim.of(result.supposed(), claim).paraphrase(), claim),
                "supposed",
                CitedClaim.HYPOTHESIS,
                false,
                List.of(),
                "nobody; no passage",
                List.of(),
                "");
    }

    private long unchanged(boolean relations) {
        return result.unchanged().stream()
                .filter(tension -> tension.relation() == relations)
                .count();
    }
}
