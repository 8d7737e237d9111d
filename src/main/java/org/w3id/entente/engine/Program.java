package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Strata;

/** Rules in numbers, in strata. */
final class Program {

    private Program() {}

    /** @throws org.w3id.entente.project.InputException where the rules have no strata */
    static List<Stratum> compile(List<EntenteRule> rules, Facts facts) {
        List<List<EntenteRule>> sources = Strata.of(rules);
        List<List<CompiledRule>> layers = new ArrayList<>();
        for (List<EntenteRule> layer : sources) {
            layers.add(layer.stream()
                    .map(rule -> RuleCompiler.compile(rule, facts))
                    .toList());
        }
        List<Stratum> strata = new ArrayList<>();
        Set<Relation> growing = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean anyGrows = false;
        for (int i = layers.size() - 1; i >= 0; i--) {
            for (CompiledRule rule : layers.get(i)) {
                for (Atom head : rule.head()) {
                    anyGrows |= head.relation() == null;
                    growing.add(head.relation());
                }
            }
            Set<Relation> copy = Collections.newSetFromMap(new IdentityHashMap<>());
            copy.addAll(growing);
            strata.add(0, new Stratum(i, layers.get(i), Strata.isRecursive(sources.get(i)), copy, anyGrows));
        }
        return strata;
    }
}
