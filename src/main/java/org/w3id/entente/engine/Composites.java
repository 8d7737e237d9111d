package org.w3id.entente.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Relations that join two predicates on their subjects: (subject, object of the first, object of the second). An index over
 * both objects finds the subjects that have both values at once, where an index over one object would find far too many.
 * A composite is a rule like others, so it keeps up with suppositions. It is made only of relations that will not grow
 * while the remaining rules run.
 */
final class Composites {

    /** How many times fewer rows two patterns must match together than one alone to be worth a composite. */
    private static final double WORTH_WHILE = 16;

    /** How far what is expected may lie below what comes: patterns that depend on each other match more than expected. */
    private static final double BOLDNESS = 16;

    private static final int SUBJECT = 0;
    private static final int OBJECT = 1;

    /**
     * One composite.
     *
     * @param number that of the stratum whose rules need it first
     * @param relation its tuples
     * @param rule what fills it
     */
    record Composite(int number, Relation relation, CompiledRule rule) {}

    private final Map<List<Integer>, Composite> made = new HashMap<>();
    /** How often rules could use a composite. */
    private final Map<List<Integer>, Integer> uses = new HashMap<>();

    private final Map<List<Integer>, Double> subjectsPerPair = new HashMap<>();
    private final Consumer<Composite> fill;
    private Stratum stratum;
    private boolean sealed;

    private final boolean always;

    /**
     * @param fill fills a new composite's relation by its rule, and keeps it up to date
     * @param always whether to make all that can be made, not only those that are worth while
     */
    Composites(Consumer<Composite> fill, boolean always) {
        this.fill = fill;
        this.always = always;
    }

    /** From now on plans are made for rules of this stratum. */
    void enter(Stratum stratum) {
        this.stratum = stratum;
    }

    /** From now on none are made, only used. */
    void seal() {
        sealed = true;
    }

    Collection<Composite> all() {
        return made.values();
    }

    /** Learns which pairs of patterns stand in many rules: of composites that do about as well, they share one. */
    void count(List<Stratum> strata) {
        for (Stratum each : strata) {
            for (CompiledRule rule : each.rules()) {
                for (Atom first : rule.body()) {
                    rule.body().stream()
                            .filter(second -> areAPair(first, second))
                            .forEach(second -> uses.merge(key(first, second), 1, Integer::sum));
                }
            }
        }
    }

    /** Of two patterns with one subject, the one whose predicate has the lower number comes first. */
    private static boolean areAPair(Atom first, Atom second) {
        return first.relation() != null
                && second.relation() != null
                && first.predicate() < second.predicate()
                && first.arguments()[SUBJECT] == second.arguments()[SUBJECT];
    }

    /** Whether both patterns are about one subject that is a variable without a value, with two objects that are known. */
    boolean can(Atom first, Atom second, BitSet bound) {
        return areAPair(first, second)
                && !isKnown(first.arguments()[SUBJECT], bound)
                && isKnown(first.arguments()[OBJECT], bound)
                && isKnown(second.arguments()[OBJECT], bound)
                && (isMade(first, second) || mayMake(first) && mayMake(second));
    }

    /**
     * How many rows a composite counts as, where it is worth while: one that is there already or that other rules can use
     * is preferred. Infinitely many where it is not.
     *
     * @param otherwise how many the best single pattern is expected to match
     * @param times how often it is expected to be matched
     */
    double weight(Atom first, Atom second, double otherwise, double times) {
        if (always) {
            return 0;
        }
        if (otherwise <= WORTH_WHILE) {
            return Double.POSITIVE_INFINITY;
        }
        double expected = subjectsPerPair.computeIfAbsent(
                key(first, second), pair -> PairSample.subjectsPerPair(first.relation(), second.relation()));
        boolean selective = expected * WORTH_WHILE < otherwise;
        if (selective && isMade(first, second)) {
            return expected / WORTH_WHILE;
        }
        double price = (double) first.relation().size() + second.relation().size();
        return selective && times * otherwise * BOLDNESS > price
                ? expected / uses.getOrDefault(key(first, second), 1)
                : Double.POSITIVE_INFINITY;
    }

    private boolean isMade(Atom first, Atom second) {
        Composite known = made.get(key(first, second));
        return known != null && known.number <= stratum.number();
    }

    private boolean mayMake(Atom atom) {
        return !sealed && stratum.isComplete(atom.relation());
    }

    private static List<Integer> key(Atom first, Atom second) {
        return List.of(first.predicate(), second.predicate());
    }

    private static boolean isKnown(int code, BitSet bound) {
        return !Atom.isVariable(code) || bound.get(Atom.variable(code));
    }

    /** One pattern that matches what both match. */
    Atom of(Atom first, Atom second) {
        Composite known = made.get(key(first, second));
        if (known == null) {
            known = make(first, second, stratum.number());
            made.put(key(first, second), known);
            Stratum current = stratum;
            fill.accept(known);
            stratum = current;
        }
        return new Atom(known.relation, 0, new int[] {
            first.arguments()[SUBJECT], first.arguments()[OBJECT], second.arguments()[OBJECT]
        });
    }

    private static Composite make(Atom first, Atom second, int stratum) {
        int subject = Atom.variable(0);
        int a = Atom.variable(1);
        int b = Atom.variable(2);
        Relation relation = new Relation(3);
        List<String> unnamed = Arrays.asList(null, null, null);
        return new Composite(
                stratum,
                relation,
                new CompiledRule(
                        null,
                        unnamed,
                        List.of(
                                new Atom(first.relation(), first.predicate(), new int[] {subject, a}),
                                new Atom(second.relation(), second.predicate(), new int[] {subject, b})),
                        List.of(),
                        List.of(),
                        List.of(new Atom(relation, 0, new int[] {subject, a, b}))));
    }
}
