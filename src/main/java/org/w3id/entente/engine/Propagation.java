package org.w3id.entente.engine;

import java.util.List;
import java.util.function.Function;

/** Finds the matches of a stratum's rules that some changed rows take part in. */
final class Propagation {

    private final Plans plans;
    private final Stratum stratum;
    private final View view;

    /** @param view what the rest of a match may be made of */
    Propagation(Plans plans, Stratum stratum, View view) {
        this.plans = plans;
        this.stratum = stratum;
        this.view = view;
    }

    /**
     * Tells of each match in which a changed row fits one of the patterns.
     *
     * @param changes the rows
     * @param patterns which patterns of a rule: the body or the denied ones
     * @param sinks whom to tell of the matches of a rule
     */
    void run(Changes changes, Function<CompiledRule, List<Atom>> patterns, Function<CompiledRule, Plan.Sink> sinks) {
        for (CompiledRule rule : stratum.rules()) {
            Plan.Sink sink = sinks.apply(rule);
            for (Atom pattern : patterns.apply(rule)) {
                if (pattern.relation() == null) {
                    changes.parts().forEach(part -> run(rule, pattern, part, sink));
                } else if (changes.of(pattern.relation()) != null) {
                    run(rule, pattern, changes.of(pattern.relation()), sink);
                }
            }
        }
    }

    private void run(CompiledRule rule, Atom pattern, Changes.Part part, Plan.Sink sink) {
        if (part.relation().arity() == pattern.arguments().length) {
            Plan plan = plans.from(stratum, rule, pattern, view);
            for (int i = 0; i < part.size(); i++) {
                plan.run(sink, part.predicate(), part.relation(), part.row(i));
            }
        }
    }
}
