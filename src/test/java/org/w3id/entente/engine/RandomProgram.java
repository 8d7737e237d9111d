package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.jena.graph.Triple;

/** A few random rules, as text; most of them within the language, some not. */
final class RandomProgram {

    private static final int MOST = 5;
    private static final Pattern TENSION = Pattern.compile("^tension\\(([^,]*), ([^,]*), ([^,]*),");

    private RandomProgram() {}

    /** @param triples the graph that some of the rules shall match */
    static List<RandomRule> rules(Random random, RandomTerms terms, List<Triple> triples) {
        List<Triple> pool = new ArrayList<>(triples);
        List<RandomRule> rules = new ArrayList<>();
        int size = 1 + random.nextInt(MOST);
        for (int i = 1; i <= size; i++) {
            RandomRule rule = new RandomRuleMaker(random, terms, pool).rule("rule-" + i);
            rules.add(rule);
            if (rule.text().contains(" tension(") && random.nextInt(3) > 0) {
                rules.add(twin(rule));
            }
        }
        Collections.shuffle(rules, random);
        return rules;
    }

    /** A rule that makes the same names of the same parties by another builtin, where it turns them round. */
    private static RandomRule twin(RandomRule rule) {
        return new RandomRule(
                rule.name() + "-twin",
                rule.body().stream()
                        .map(part -> TENSION.matcher(part).replaceFirst("directedTension($1, $3, $2,"))
                        .toList(),
                rule.head());
    }
}
