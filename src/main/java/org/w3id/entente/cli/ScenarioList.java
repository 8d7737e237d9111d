package org.w3id.entente.cli;

import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.entente.experiment.Scenario;
import org.w3id.entente.query.AnswerText;

/**
 * Scenarios with what they are about.
 *
 * @param scenarios in the order in which they are listed
 */
record ScenarioList(List<Scenario> scenarios) {

    /** Name and definition of each, and what to type next. */
    List<String> lines() {
        WrappedText text = new WrappedText();
        for (Scenario scenario : scenarios) {
            text.add(0, scenario.name());
            text.add(2, scenario.label() + ". " + scenario.definition());
        }
        if (!scenarios.isEmpty()) {
            text.blank();
            text.addCommand(
                    0,
                    "What would follow",
                    NextCommand.of("what-if", scenarios.get(0).name()));
        }
        return text.lines();
    }

    String csv() {
        return AnswerText.csv(
                List.of("name", "label", "definition", "iri"),
                scenarios.stream()
                        .map(scenario -> List.of(
                                scenario.name(),
                                scenario.label(),
                                scenario.definition(),
                                scenario.iri().getURI()))
                        .toList());
    }

    String json() {
        return Json.array(scenarios, ScenarioList::object).toString();
    }

    private static JsonObject object(Scenario scenario) {
        JsonObject object = new JsonObject();
        object.put("iri", scenario.iri().getURI());
        object.put("name", scenario.name());
        object.put("label", scenario.label());
        object.put("definition", scenario.definition());
        return object;
    }
}
