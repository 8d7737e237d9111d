package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.Match;
import org.w3id.entente.rules.RuleEngine;
import org.w3id.entente.rules.Strata;

/**
 * The meaning of rules, written down as plainly as can be and as slow as that makes it: every rule of a stratum is tried
 * on every combination of known triples, again and again until nothing new follows. Other engines are held against it.
 */
final class NaiveEngine implements RuleEngine {

    private final int limit;

    /** @param limit how many triples there may be before it gives up with {@link TooMuch} */
    NaiveEngine(int limit) {
        this.limit = limit;
    }

    /** So many triples follow that this engine would take too long. */
    static final class TooMuch extends RuntimeException {}

    @Override
    public Inference infer(Graph stated, List<EntenteRule> rules) {
        Set<Triple> start = new LinkedHashSet<>(stated.find().toList());
        Set<Triple> known = new LinkedHashSet<>(start);
        for (List<EntenteRule> stratum : Strata.of(rules)) {
            while (known.addAll(conclusions(stratum, known))) {
                if (known.size() > limit) {
                    throw new TooMuch();
                }
            }
        }
        Graph inferred = GraphFactory.createDefaultGraph();
        known.stream().filter(triple -> !start.contains(triple)).forEach(inferred::add);
        return new Found(inferred, matches(rules, known));
    }

    private record Found(Graph inferred, List<Match> matches) implements Inference {

        @Override
        public List<Match> matches(Triple conclusion) {
            return matches.stream()
                    .filter(match -> match.conclusions().contains(conclusion))
                    .toList();
        }
    }

    private static Set<Triple> conclusions(List<EntenteRule> rules, Set<Triple> known) {
        Set<Triple> conclusions = new HashSet<>();
        for (EntenteRule rule : rules) {
            new NaiveBody(rule, known).matches().forEach(match -> conclusions.addAll(match.conclusions()));
        }
        return conclusions;
    }

    private static List<Match> matches(List<EntenteRule> rules, Set<Triple> known) {
        List<Match> matches = new ArrayList<>();
        for (EntenteRule rule : rules) {
            List<Match> ofRule = new ArrayList<>(new NaiveBody(rule, known).matches());
            ofRule.sort(Comparator.comparing(match -> match.bindings().toString()));
            matches.addAll(ofRule);
        }
        return matches;
    }
}
