package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.util.Arrays;

/** Adds quantiles of what was measured to a result. */
final class Median {

    private Median() {}

    static void add(JsonObject result, String name, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        result.addProperty(name, sorted[sorted.length / 2]);
        result.addProperty(name + "95", sorted[sorted.length * 95 / 100]);
    }
}
