package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.Match;
import org.w3id.entente.rules.RuleEngine;
import org.w3id.entente.rules.Strata;

/**
 * Jena's RETE engine. It tells of one derivation per triple, and of none where the triple is stated, so each rule gets a
 * last head clause that takes down the match: RETE comes by it at every match, whatever the conclusions add.
 */
public final class JenaRuleEngine implements RuleEngine {

    @Override
    public Inference infer(Graph stated, List<EntenteRule> rules) {
        Graph inferred = GraphFactory.createDefaultGraph();
        Graph known = new Union(inferred, stated);
        Set<Match> matches = new LinkedHashSet<>();
        for (List<EntenteRule> layer : Strata.of(rules)) {
            GraphUtil.addInto(inferred, run(layer, known, matches));
        }
        return new RecordedInference(inferred, ordered(matches, rules));
    }

    private record RecordedInference(Graph inferred, List<Match> matches, Map<Triple, List<Match>> byConclusion)
            implements Inference {

        RecordedInference(Graph inferred, List<Match> matches) {
            this(inferred, matches, index(matches));
        }

        @Override
        public List<Match> matches(Triple conclusion) {
            return byConclusion.getOrDefault(conclusion, List.of());
        }
    }

    private static Map<Triple, List<Match>> index(List<Match> matches) {
        Map<Triple, List<Match>> byConclusion = new HashMap<>();
        for (Match match : matches) {
            for (Triple conclusion : new LinkedHashSet<>(match.conclusions())) {
                byConclusion
                        .computeIfAbsent(conclusion, triple -> new ArrayList<>())
                        .add(match);
            }
        }
        return byConclusion;
    }

    private static Graph run(List<EntenteRule> rules, Graph known, Set<Match> matches) {
        List<Rule> recorded = new ArrayList<>();
        for (EntenteRule rule : rules) {
            recorded.add(new MatchRecorder(rule, matches::add).recordedRule());
        }
        GenericRuleReasoner reasoner = new GenericRuleReasoner(recorded);
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        InfGraph run = reasoner.bind(known);
        run.prepare();
        return run.getDeductionsGraph();
    }

    private static List<Match> ordered(Set<Match> matches, List<EntenteRule> rules) {
        Map<String, Integer> places = new HashMap<>();
        rules.forEach(rule -> places.put(rule.name(), places.size()));
        List<Match> ordered = new ArrayList<>(matches);
        ordered.sort(
                Comparator.comparingInt((Match match) -> places.get(match.rule().name()))
                        .thenComparing(Match.BY_BINDINGS));
        return List.copyOf(ordered);
    }
}
