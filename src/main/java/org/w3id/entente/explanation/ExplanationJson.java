package org.w3id.entente.explanation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.CitedTheory;

/** Explanations as JSON, in the form that {@code docs/explanations.md} describes. */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** One object. */
    public static String of(Explanation explanation) {
        JsonObject object = new JsonObject();
        object.put("tension", text(explanation.tension().iri().getURI()));
        object.put("label", text(explanation.tension().label()));
        putStanding(object, explanation.standing());
        object.put("proofs", array(explanation.proofs(), proof -> step(proof.conclusion())));
        object.put("more", new JsonBoolean(explanation.more()));
        object.put("cutShort", new JsonBoolean(explanation.cutShort()));
        return object.toString();
    }

    /** One step, with all below it. */
    static JsonObject step(Step step) {
        JsonObject object = new JsonObject();
        object.put("type", text(type(step)));
        object.put("text", text(step.text()));
        if (step instanceof Step.Concluded concluded) {
            putConcluded(object, concluded);
        } else if (step instanceof Step.Claimed claimed) {
            putClaimed(object, claimed);
        } else if (step instanceof Step.Given given) {
            object.put("facts", array(given.facts(), ExplanationJson::triple));
        } else if (step instanceof Step.Compared compared) {
            object.put("builtin", text(compared.condition().builtin()));
            object.put("arguments", array(compared.condition().arguments(), ExplanationJson::node));
        } else if (step instanceof Step.Absent absent) {
            object.put("pattern", triple(absent.pattern()));
        } else if (step instanceof Step.Cut cut) {
            object.put("steps", JsonNumber.value(cut.steps()));
            object.put(
                    "claims",
                    array(cut.claims(), claimed -> node(claimed.claim().iri())));
        }
        return object;
    }

    private static String type(Step step) {
        if (step instanceof Step.Claimed claimed) {
            return claimed.claim().mode().equals(CitedClaim.HYPOTHESIS) ? "hypothesis" : "claim";
        }
        return step instanceof Step.Concluded
                ? "rule"
                : step instanceof Step.Given
                        ? "given"
                        : step instanceof Step.Compared
                                ? "comparison"
                                : step instanceof Step.Absent ? "absence" : "cut";
    }

    private static void putConcluded(JsonObject object, Step.Concluded step) {
        object.put("fact", triple(step.fact()));
        object.put("rule", node(step.rule().iri()));
        object.put("ruleTitle", text(step.rule().title()));
        object.put("theory", step.theory() == null ? JsonNull.instance : theory(step));
        JsonObject bindings = new JsonObject();
        step.bindings().forEach((name, value) -> bindings.put(name, node(value)));
        object.put("bindings", bindings);
        putStanding(object, step.standing());
        object.put("because", array(step.because(), ExplanationJson::step));
        object.put("otherSupports", JsonNumber.value(step.others()));
    }

    private static void putClaimed(JsonObject object, Step.Claimed step) {
        CitedClaim claim = step.claim();
        object.put("claim", node(claim.iri()));
        object.put("mode", text(claim.mode()));
        object.put("heldBy", texts(claim.holders()));
        object.put("authors", texts(claim.authors()));
        object.put("passages", texts(claim.passages()));
        putStanding(object, step.standing());
    }

    private static JsonObject theory(Step.Concluded step) {
        CitedTheory cited = step.theory();
        JsonObject theory = new JsonObject();
        theory.put("iri", node(step.rule().theory()));
        theory.put("title", text(cited.title()));
        theory.put("literature", texts(cited.literature()));
        theory.put("disputedBy", texts(cited.disputedBy()));
        theory.put("defeaters", texts(cited.defeaters()));
        return theory;
    }

    static void putStanding(JsonObject object, Standing standing) {
        object.put("status", text(ShortName.lastPart(standing.status())));
        object.put("since", textOrNull(standing.period().since()));
        object.put("until", textOrNull(standing.period().until()));
    }

    /** Subject, predicate and object; null for anything. */
    static JsonArray triple(Triple triple) {
        return array(List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()), ExplanationJson::node);
    }

    /** An IRI, or the text of a literal; null for anything. */
    static JsonValue node(Node node) {
        if (node.isLiteral()) {
            return text(node.getLiteralLexicalForm());
        }
        return Objects.equals(node, Node.ANY) ? JsonNull.instance : text(node.toString());
    }

    static JsonArray texts(List<String> texts) {
        return array(texts, JsonString::new);
    }

    static <T> JsonArray array(List<T> items, Function<T, JsonValue> value) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(value.apply(item)));
        return array;
    }

    static JsonString text(String text) {
        return new JsonString(text);
    }

    private static JsonValue textOrNull(String text) {
        return text == null ? JsonNull.instance : new JsonString(text);
    }
}
