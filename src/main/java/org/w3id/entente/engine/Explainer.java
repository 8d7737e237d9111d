package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Match;

/**
 * Says by which matches something follows. Nothing is written down while rules run: what a rule would have to match in order
 * to conclude a given triple is looked up when somebody asks, and at the fixpoint these are all its matches.
 */
final class Explainer {

    private final Facts facts;
    private final Plans plans;
    private final List<Stratum> strata;
    private final Comparator<Match> order;

    Explainer(Facts facts, Plans plans, List<Stratum> strata, List<EntenteRule> rules) {
        this.facts = facts;
        this.plans = plans;
        this.strata = strata;
        Map<EntenteRule, Integer> places = new HashMap<>();
        rules.forEach(rule -> places.put(rule, places.size()));
        this.order =
                Comparator.comparing((Match match) -> places.get(match.rule())).thenComparing(Match.BY_BINDINGS);
    }

    /** Every match of every rule. */
    List<Match> matches() {
        Set<Match> found = new LinkedHashSet<>();
        for (Stratum stratum : strata) {
            for (CompiledRule rule : stratum.rules()) {
                if (rule.source() != null) {
                    plans.all(stratum, rule).run(recorder(rule, found));
                }
            }
        }
        return ordered(found);
    }

    /** The matches that conclude {@code triple}. */
    List<Match> matches(Triple triple) {
        int row = facts.find(triple);
        if (row == RowIndex.NONE) {
            return List.of();
        }
        int predicate = facts.terms().find(triple.getPredicate());
        Relation relation = facts.known(predicate);
        Set<Match> found = new LinkedHashSet<>();
        for (Stratum stratum : strata) {
            for (CompiledRule rule : stratum.rules()) {
                for (Atom head : rule.head()) {
                    if (rule.source() != null && (head.relation() == null || head.relation() == relation)) {
                        plans.to(stratum, rule, head).run(recorder(rule, found), predicate, relation, row);
                    }
                }
            }
        }
        return ordered(found);
    }

    private List<Match> ordered(Set<Match> found) {
        List<Match> matches = new ArrayList<>(found);
        matches.sort(order);
        return List.copyOf(matches);
    }

    private Plan.Sink recorder(CompiledRule rule, Set<Match> found) {
        MatchReader reader = new MatchReader(facts.terms(), rule);
        return bindings -> {
            found.add(reader.read(bindings));
            return false;
        };
    }
}
