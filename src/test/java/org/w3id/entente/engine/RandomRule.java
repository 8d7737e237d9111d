package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule as text, in parts that can be left out.
 *
 * @param name its name
 * @param body triples, comparisons and so on
 * @param head triples
 */
record RandomRule(String name, List<String> body, List<String> head) {

    static final String PREFIXES = "@prefix xsd: <http://www.w3.org/2001/XMLSchema#>\n";

    String text() {
        return "[" + name + ": " + String.join(" ", body) + " -> " + String.join(" ", head) + "]\n";
    }

    /** The same rule with one part less, in every way there is. */
    List<RandomRule> smaller() {
        List<RandomRule> smaller = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            smaller.add(new RandomRule(name, without(body, i), head));
        }
        for (int i = 0; i < head.size() && head.size() > 1; i++) {
            smaller.add(new RandomRule(name, body, without(head, i)));
        }
        return smaller;
    }

    static <T> List<T> without(List<T> all, int place) {
        List<T> rest = new ArrayList<>(all);
        rest.remove(place);
        return rest;
    }
}
