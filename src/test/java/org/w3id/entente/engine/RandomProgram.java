package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Triple;

/** A few random rules, as text; most of them within the language, some not. */
final class RandomProgram {

    private static final int MOST = 5;

    private RandomProgram() {}

    /** @param triples the graph that some of the rules shall match */
    static List<RandomRule> rules(Random random, RandomTerms terms, List<Triple> triples) {
        List<Triple> pool = new ArrayList<>(triples);
        List<RandomRule> rules = new ArrayList<>();
        int size = 1 + random.nextInt(MOST);
        for (int i = 1; i <= size; i++) {
            rules.add(new RandomRuleMaker(random, terms, pool).rule("rule-" + i));
        }
        Collections.shuffle(rules, random);
        return rules;
    }
}
