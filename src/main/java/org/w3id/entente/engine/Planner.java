package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.w3id.entente.engine.CompiledRule.Call;
import org.w3id.entente.engine.CompiledRule.Kind;

/** Makes plans: the patterns of a rule's body in a good order, and each builtin and negation as soon as it can be asked. */
final class Planner {

    private final Facts facts;
    private final Names names;
    private final Composites composites;

    Planner(Facts facts, Names names, Composites composites) {
        this.facts = facts;
        this.names = names;
        this.composites = composites;
    }

    /** For all matches of a rule. */
    Plan all(CompiledRule rule) {
        return new Build(rule, null, new BitSet(), View.NOW).plan(false);
    }

    /** For the matches in which {@code seed}, a pattern of the body or a denied one, matches a given row. */
    Plan from(CompiledRule rule, Atom seed, View view) {
        BitSet bound = new BitSet();
        seed.forEachVariable(bound::set);
        if (rule.denied().contains(seed)) {
            bound.and(outer(rule));
        }
        return new Build(rule, seed, bound, view).plan(false);
    }

    /**
     * For the matches in which {@code head}, one of what the rule concludes, is a given row. All matches must have been
     * found before, since names are looked up among those that were made.
     */
    Plan to(CompiledRule rule, Atom head) {
        BitSet bound = new BitSet();
        head.forEachVariable(bound::set);
        return new Build(rule, head, bound, View.NOW).plan(true);
    }

    /** The variables to which triples or builtins give a value: all but those of which a negation only says "any". */
    private static BitSet outer(CompiledRule rule) {
        BitSet outer = new BitSet();
        rule.body().forEach(atom -> atom.forEachVariable(outer::set));
        for (Call call : rule.calls()) {
            for (int code : call.arguments()) {
                if (Atom.isVariable(code)) {
                    outer.set(Atom.variable(code));
                }
            }
        }
        return outer;
    }

    /** One plan in the making. */
    private final class Build {

        private final Plan plan;
        private final View view;
        private final BitSet outer;
        private final BitSet bound;
        private final List<Atom> body;
        private final List<Atom> denied;
        private final List<Call> calls;
        private Step last;

        Build(CompiledRule rule, Atom seed, BitSet bound, View view) {
            this.plan = new Plan(rule.variables(), seed);
            this.view = view;
            this.outer = outer(rule);
            this.bound = bound;
            this.body = new ArrayList<>(rule.body());
            this.denied = new ArrayList<>(rule.denied());
            this.calls = new ArrayList<>(rule.calls());
            this.body.remove(seed);
            this.last = plan.start();
        }

        /** @param named whether all names were made already */
        Plan plan(boolean named) {
            if (named) {
                fromNames();
            }
            ask(false);
            for (Atom atom : JoinOrder.of(body, bound, new FanOut(facts), composites)) {
                add(new MatchStep(facts, atom, bound, view));
                atom.forEachVariable(bound::set);
                ask(false);
            }
            ask(true);
            last.then(plan.end());
            return plan;
        }

        /** Where the name is given, what it was made of is found at once. */
        private void fromNames() {
            for (Iterator<Call> left = calls.iterator(); left.hasNext(); ) {
                Call call = left.next();
                if (call.kind() == Kind.NAME && isBound(call.arguments()[call.arguments().length - 1])) {
                    add(new NamedStep(names, call, bound));
                    left.remove();
                    for (int code : call.arguments()) {
                        bind(code);
                    }
                }
            }
        }

        /** Adds what can be asked now; names come last, as other parts of a rule seldom need them. */
        private void ask(boolean alsoNames) {
            for (int i = 0; i < calls.size(); i++) {
                Call call = calls.get(i);
                if ((alsoNames || call.kind() != Kind.NAME) && isReady(call)) {
                    calls.remove(i);
                    add(new CallStep(facts.terms(), names, call, bound));
                    bind(call.arguments()[call.arguments().length - 1]);
                    i = -1;
                }
            }
            for (Iterator<Atom> left = denied.iterator(); left.hasNext(); ) {
                Atom atom = left.next();
                BitSet wanted = new BitSet();
                atom.forEachVariable(wanted::set);
                wanted.and(outer);
                wanted.andNot(bound);
                if (wanted.isEmpty()) {
                    add(new AbsenceStep(facts, atom, bound, view));
                    left.remove();
                }
            }
        }

        private boolean isReady(Call call) {
            int read = call.arguments().length - (call.kind() == Kind.COMPARE ? 0 : 1);
            for (int i = 0; i < read; i++) {
                if (!isBound(call.arguments()[i])) {
                    return false;
                }
            }
            return true;
        }

        private boolean isBound(int code) {
            return !Atom.isVariable(code) || bound.get(Atom.variable(code));
        }

        private void bind(int code) {
            if (Atom.isVariable(code)) {
                bound.set(Atom.variable(code));
            }
        }

        private void add(Step step) {
            last = last.then(step);
        }
    }
}
