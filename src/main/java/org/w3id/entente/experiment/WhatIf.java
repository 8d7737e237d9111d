package org.w3id.entente.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.experiment.TensionChange.Difference;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;

/**
 * What would follow in a scenario, compared with what follows.
 *
 * @param scenario what is supposed
 * @param supposed all that is stated in the scenario, with what it adds and without what it doubts
 * @param doubted the claims that are ignored, those of doubted modes included
 * @param changes the tensions and relations that are gained, lost or changed, in the order of their IRIs
 * @param unchanged the others, likewise
 */
public record WhatIf(
        Scenario scenario, Graph supposed, Set<Node> doubted, List<TensionChange> changes, List<Tension> unchanged) {

    /** Runs the rules over {@code base}'s graph as {@code scenario} has it; {@code base} is left as it is. */
    public static WhatIf of(TensionInference base, Scenario scenario) {
        Supposition supposition = scenario.supposition(base.stated());
        TensionInference supposed = supposition.over(base.stated(), base.rules());
        return new Comparison(base, supposed, supposition).of(scenario);
    }

    /** The changes of one kind: "gained", "lost" or "changed". */
    public List<TensionChange> changes(String kind) {
        return changes.stream().filter(change -> change.kind().equals(kind)).toList();
    }

    private record Comparison(TensionInference base, TensionInference supposed, Supposition supposition) {

        WhatIf of(Scenario scenario) {
            Map<String, Tension> before = byIri(base);
            Map<String, Tension> after = byIri(supposed);
            Set<String> all = new TreeSet<>(before.keySet());
            all.addAll(after.keySet());
            List<TensionChange> changes = new ArrayList<>();
            List<Tension> unchanged = new ArrayList<>();
            for (String iri : all) {
                TensionChange change = change(before.get(iri), after.get(iri));
                if (change.differences().isEmpty()) {
                    unchanged.add(change.after());
                } else {
                    changes.add(change);
                }
            }
            return new WhatIf(scenario, supposed.stated(), supposition.doubted(), changes, unchanged);
        }

        private TensionChange change(Tension before, Tension after) {
            List<Difference> differences = differences(before, after);
            return new TensionChange(
                    before, after, differences, differences.isEmpty() ? List.of() : reasons(before, after));
        }

        private List<Difference> differences(Tension before, Tension after) {
            Labels labels = new Labels(supposed.stated());
            Map<String, Function<Tension, String>> aspects = new LinkedHashMap<>();
            aspects.put("status", tension -> labels.of(tension.status()));
            aspects.put(
                    "since",
                    tension -> Objects.requireNonNullElse(tension.period().since(), ""));
            aspects.put(
                    "until",
                    tension -> Objects.requireNonNullElse(tension.period().until(), ""));
            if (before != null && after != null) {
                aspects.put(
                        "proofs", tension -> Integer.toString(tension.proofs().size()));
                aspects.put("rules", tension -> Integer.toString(tension.rules().size()));
            }
            return aspects.entrySet().stream()
                    .map(aspect -> new Difference(
                            aspect.getKey(), told(before, aspect.getValue()), told(after, aspect.getValue())))
                    .filter(difference -> !difference.before().equals(difference.after()))
                    .toList();
        }

        private List<Reason> reasons(Tension before, Tension after) {
            Reasons ofLoss = new Reasons(base, supposed, supposition);
            Reasons ofGain = new Reasons(supposed, base, supposition);
            if (after == null) {
                return ofLoss.of(before.proofs().get(0).justification());
            }
            if (before == null) {
                return ofGain.of(after.proofs().get(0).justification());
            }
            return Stream.concat(
                            after.proofs().stream().flatMap(proof -> ofGain.all(proof.justification()).stream()),
                            before.proofs().stream().flatMap(proof -> ofLoss.all(proof.justification()).stream()))
                    .distinct()
                    .toList();
        }

        private static String told(Tension tension, Function<Tension, String> aspect) {
            return tension == null ? "" : aspect.apply(tension);
        }

        private static Map<String, Tension> byIri(TensionInference inference) {
            return inference.tensions().stream()
                    .collect(Collectors.toMap(tension -> tension.iri().getURI(), tension -> tension));
        }
    }
}
