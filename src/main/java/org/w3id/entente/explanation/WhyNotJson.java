package org.w3id.entente.explanation;

import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.entente.dataset.ShortName;

/** What rules lack as JSON, in the form that {@code docs/explanations.md} describes. */
public final class WhyNotJson {

    private WhyNotJson() {}

    /** One object. */
    public static String of(WhyNot whyNot) {
        JsonObject object = new JsonObject();
        object.put("kind", ShortName.lastPart(whyNot.kind()));
        object.put("parties", ExplanationJson.array(whyNot.parties(), ExplanationJson::node));
        object.put(
                "inferred", ExplanationJson.array(whyNot.inferred(), tension -> ExplanationJson.node(tension.iri())));
        object.put("rules", ExplanationJson.array(whyNot.gaps(), WhyNotJson::gap));
        return object.toString();
    }

    private static JsonObject gap(WhyNot.Gap gap) {
        JsonObject object = new JsonObject();
        object.put("rule", ExplanationJson.node(gap.rule().iri()));
        object.put("ruleTitle", gap.rule().title());
        object.put("notMet", JsonNumber.value(gap.missing()));
        object.put("outOf", JsonNumber.value(gap.outOf()));
        object.put("cases", ExplanationJson.array(gap.cases(), WhyNotJson::found));
        object.put("moreCases", JsonNumber.value(gap.more()));
        object.put("cutShort", new JsonBoolean(gap.cutShort()));
        return object;
    }

    private static JsonObject found(WhyNot.Case found) {
        JsonObject object = new JsonObject();
        object.put("text", found.sentence());
        object.put("missing", ExplanationJson.array(found.missing(), WhyNotJson::missing));
        object.put("failed", ExplanationJson.texts(found.failed()));
        object.put("pending", ExplanationJson.texts(found.pending()));
        object.put("against", ExplanationJson.array(found.against(), WhyNotJson::against));
        object.put("uncounted", ExplanationJson.texts(found.uncounted()));
        object.put("there", ExplanationJson.array(found.there(), ExplanationJson::step));
        return object;
    }

    private static JsonObject missing(WhyNot.Missing missing) {
        JsonObject object = new JsonObject();
        object.put("text", missing.text());
        object.put("premises", ExplanationJson.array(missing.premises(), ExplanationJson::triple));
        return object;
    }

    private static JsonObject against(WhyNot.Against against) {
        JsonObject object = new JsonObject();
        object.put("text", against.text());
        object.put("because", ExplanationJson.array(against.because(), ExplanationJson::step));
        return object;
    }
}
