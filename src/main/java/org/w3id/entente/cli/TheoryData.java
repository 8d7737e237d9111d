package org.w3id.entente.cli;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.experiment.Expectation;
import org.w3id.entente.experiment.TheoryComparison;
import org.w3id.entente.experiment.TheoryInCase;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.Grounding;
import org.w3id.entente.inference.RuleDescription;

/**
 * Theories for programs: an array of objects with full IRIs.
 *
 * @param comparison the theories side by side
 */
record TheoryData(TheoryComparison comparison) {

    String json(List<TheoryInCase> theories) {
        return Json.array(theories, this::object).toString();
    }

    private JsonObject object(TheoryInCase theory) {
        JsonObject object = new JsonObject();
        object.put("iri", theory.theory().getURI());
        object.put("label", theory.cited().title());
        object.put("literature", Json.texts(theory.cited().literature()));
        object.put("disputedBy", Json.texts(theory.cited().disputedBy()));
        object.put(
                "rules", iris(theory.rules().stream().map(RuleDescription::iri).toList()));
        object.put("infers", Json.array(theory.inferred(), TheoryData::inferred));
        put(object, comparison.grounding(theory));
        object.put("expects", Json.array(theory.expectations(), TheoryData::expectation));
        return object;
    }

    private static JsonObject inferred(TheoryInCase.Inferred inferred) {
        JsonObject object = new JsonObject();
        object.put("iri", inferred.tension().iri().getURI());
        object.put("label", inferred.tension().label());
        object.put("status", ShortName.lastPart(inferred.tension().status()));
        put(object, inferred.grounding());
        return object;
    }

    /** How many claims, how many of each mode, and who published their sources. */
    static void put(JsonObject object, Grounding grounding) {
        object.put("claims", grounding.claims());
        JsonObject modes = new JsonObject();
        grounding.modes().forEach(modes::put);
        object.put("modes", modes);
        object.put("publishers", iris(grounding.publishers()));
    }

    private static JsonObject expectation(Expectation expectation) {
        JsonObject object = new JsonObject();
        object.put("iri", expectation.iri().getURI());
        object.put("label", expectation.label());
        object.put("expects", expectation.sentence());
        object.put("rivals", iris(expectation.rivals()));
        object.put("borneOutBy", Json.array(expectation.borneOutBy(), TheoryData::claim));
        object.put("contradictedBy", Json.array(expectation.contradictedBy(), TheoryData::claim));
        object.put("reason", expectation.reason());
        return object;
    }

    private static JsonObject claim(CitedClaim claim) {
        JsonObject object = new JsonObject();
        object.put("iri", claim.iri().getURI());
        object.put("mode", claim.mode());
        object.put("paraphrase", claim.paraphrase());
        object.put("passages", Json.texts(claim.passages()));
        return object;
    }

    private static JsonArray iris(List<Node> nodes) {
        return Json.texts(nodes.stream().map(Node::getURI).toList());
    }
}
