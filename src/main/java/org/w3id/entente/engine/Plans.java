package org.w3id.entente.engine;

import java.util.IdentityHashMap;
import java.util.Map;

/** The plans made so far, each kept to be used again. For one thread at a time: {@link Materialization} sees to that. */
final class Plans {

    private final Planner planner;
    private final Composites composites;
    /** By the pattern that is given: each pattern belongs to one rule. */
    private final Map<Atom, Plan> before = new IdentityHashMap<>();

    private final Map<Atom, Plan> now = new IdentityHashMap<>();
    private final Map<Atom, Plan> to = new IdentityHashMap<>();

    Plans(Planner planner, Composites composites) {
        this.planner = planner;
        this.composites = composites;
    }

    /** As {@link Planner#all}; made anew each time. */
    Plan all(Stratum stratum, CompiledRule rule) {
        composites.enter(stratum);
        return planner.all(rule);
    }

    /** As {@link Planner#from}. */
    Plan from(Stratum stratum, CompiledRule rule, Atom seed, View view) {
        Map<Atom, Plan> known = view == View.BEFORE ? before : now;
        Plan plan = known.get(seed);
        if (plan == null) {
            composites.enter(stratum);
            plan = planner.from(rule, seed, view);
            known.put(seed, plan);
        }
        return plan;
    }

    /** As {@link Planner#to}. */
    Plan to(Stratum stratum, CompiledRule rule, Atom head) {
        Plan plan = to.get(head);
        if (plan == null) {
            composites.enter(stratum);
            plan = planner.to(rule, head);
            to.put(head, plan);
        }
        return plan;
    }

    /** Lets plans be made anew, as there is much more to match than when they were made. */
    void forget() {
        before.clear();
        now.clear();
        to.clear();
    }
}
