package org.w3id.entente.cli;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/** Makes lists in JSON. */
final class Json {

    private Json() {}

    /** An array with one value for each of {@code items}. */
    static <T> JsonArray array(List<T> items, Function<T, JsonValue> value) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(value.apply(item)));
        return array;
    }

    /** An array of texts. */
    static JsonArray texts(List<String> texts) {
        return array(texts, JsonString::new);
    }
}
