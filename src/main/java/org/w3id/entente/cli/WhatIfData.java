package org.w3id.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.experiment.Reason;
import org.w3id.entente.experiment.Scenario;
import org.w3id.entente.experiment.TensionChange;
import org.w3id.entente.experiment.TensionChange.Difference;
import org.w3id.entente.experiment.WhatIf;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.query.AnswerText;

/**
 * What would follow in a scenario, for programs.
 *
 * @param result what would
 * @param stated what is stated otherwise
 */
record WhatIfData(WhatIf result, Graph stated) {

    /** One row per difference; what is gained or lost has no value before or after. */
    String csv() {
        List<List<String>> rows = new ArrayList<>();
        for (TensionChange change : result.changes()) {
            String because = change.reasons().stream()
                    .map(reason -> reason.kind() + ": " + reason.text())
                    .distinct()
                    .collect(Collectors.joining("; "));
            for (Difference difference : change.differences()) {
                rows.add(List.of(
                        change.kind(),
                        change.tension().label(),
                        difference.aspect(),
                        difference.before(),
                        difference.after(),
                        because,
                        change.tension().iri().getURI()));
            }
        }
        return AnswerText.csv(List.of("change", "tension", "aspect", "before", "after", "because", "iri"), rows);
    }

    /** One object with full IRIs, but for modes and statuses, which are the short names of their concepts. */
    String json() {
        Scenario scenario = result.scenario();
        JsonObject object = new JsonObject();
        object.put("scenario", scenario.iri().getURI());
        object.put("label", scenario.label());
        object.put("definition", scenario.definition());
        object.put("supposed", Json.array(scenario.hypotheses(), this::hypothesis));
        object.put(
                "doubtedModes",
                Json.texts(scenario.doubtedModes().stream()
                        .map(ShortName::lastPart)
                        .toList()));
        object.put("doubtedClaims", iris(List.copyOf(result.doubted())));
        object.put("switchedOff", iris(scenario.switchedOff()));
        for (String kind : List.of("gained", "lost", "changed")) {
            object.put(kind, Json.array(result.changes(kind), this::change));
        }
        object.put(
                "unchanged", iris(result.unchanged().stream().map(Tension::iri).toList()));
        return object.toString();
    }

    private JsonObject hypothesis(Node hypothesis) {
        JsonObject object = new JsonObject();
        object.put("iri", hypothesis.getURI());
        object.put("paraphrase", CitedClaim.of(result.supposed(), hypothesis).paraphrase());
        return object;
    }

    private JsonObject change(TensionChange change) {
        Tension tension = change.tension();
        JsonObject object = new JsonObject();
        object.put("iri", tension.iri().getURI());
        object.put("label", tension.label());
        object.put("status", ShortName.lastPart(tension.status()));
        object.put(
                "rules", iris(tension.rules().stream().map(rule -> rule.iri()).toList()));
        object.put("grounds", iris(tension.grounds()));
        object.put("differences", Json.array(change.differences(), WhatIfData::difference));
        object.put("because", Json.array(change.reasons(), WhatIfData::reason));
        return object;
    }

    private static JsonObject difference(Difference difference) {
        JsonObject object = new JsonObject();
        object.put("aspect", difference.aspect());
        object.put("before", textOrNull(difference.before()));
        object.put("after", textOrNull(difference.after()));
        return object;
    }

    private static JsonObject reason(Reason reason) {
        JsonObject object = new JsonObject();
        object.put("kind", reason.kind().toString());
        object.put("about", reason.about().getURI());
        object.put("text", reason.text());
        object.put("effect", textOrNull(reason.effect()));
        object.put("note", textOrNull(reason.note()));
        return object;
    }

    private static JsonValue textOrNull(String text) {
        return text.isEmpty() ? JsonNull.instance : new JsonString(text);
    }

    private static JsonArray iris(List<Node> nodes) {
        return Json.texts(nodes.stream().map(Node::getURI).sorted().toList());
    }
}
