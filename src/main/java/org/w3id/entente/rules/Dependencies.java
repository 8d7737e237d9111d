package org.w3id.entente.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;

/**
 * Which rules read or deny what which rules conclude. Rules go by their place in the list that they come in.
 */
final class Dependencies {

    private final List<EntenteRule> rules;

    /** For each rule those that read or deny what it concludes. */
    private final BitSet[] readers;

    Dependencies(List<EntenteRule> rules) {
        this.rules = rules;
        this.readers = new BitSet[rules.size()];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = readersOf(heads(rules.get(i)));
        }
    }

    /** The rules that read or deny what {@code rule} concludes. */
    BitSet readers(int rule) {
        return readers[rule];
    }

    /** The rules that read or deny what one of {@code heads} concludes. */
    BitSet readersOf(List<TriplePattern> heads) {
        BitSet found = new BitSet();
        for (int i = 0; i < readers.length; i++) {
            if (meet(heads, read(rules.get(i))) || meet(heads, denied(rules.get(i)))) {
                found.set(i);
            }
        }
        return found;
    }

    /** {@code rule} alone. */
    static BitSet only(int rule) {
        BitSet only = new BitSet();
        only.set(rule);
        return only;
    }

    /** The rules that {@code rule} leads to, itself only where it leads back to itself. */
    BitSet reached(int rule) {
        BitSet reached = new BitSet();
        walk(readers[rule], reached, new int[readers.length]);
        return reached;
    }

    /**
     * The shortest way from one of {@code starts} to {@code end}, both included, each rule reading what the one before
     * concludes; empty if there is none. May be changed.
     */
    List<Integer> way(BitSet starts, int end) {
        int[] before = new int[readers.length];
        Arrays.fill(before, -1);
        BitSet reached = new BitSet();
        walk(starts, reached, before);
        List<Integer> way = new ArrayList<>();
        for (int rule = reached.get(end) ? end : -1; rule >= 0; rule = before[rule]) {
            way.add(0, rule);
        }
        return way;
    }

    /** Adds all that {@code starts} lead to, and themselves, to {@code reached}, nearest first. */
    private void walk(BitSet starts, BitSet reached, int[] before) {
        reached.or(starts);
        Deque<Integer> open = new ArrayDeque<>(starts.stream().boxed().toList());
        while (!open.isEmpty()) {
            int rule = open.remove();
            readers[rule].stream().filter(next -> !reached.get(next)).forEach(next -> {
                reached.set(next);
                before[next] = rule;
                open.add(next);
            });
        }
    }

    /** Whether a triple that one of {@code heads} concludes can match one of {@code bodies}. */
    static boolean meet(List<TriplePattern> heads, List<TriplePattern> bodies) {
        return heads.stream().anyMatch(head -> bodies.stream().anyMatch(body -> Unification.possible(head, body)));
    }

    /** What a rule concludes. */
    static List<TriplePattern> heads(EntenteRule rule) {
        return patterns(rule.rule().getHead());
    }

    /** What a rule reads. */
    static List<TriplePattern> read(EntenteRule rule) {
        return patterns(rule.rule().getBody());
    }

    /** What a rule denies with {@code noValue}. */
    static List<TriplePattern> denied(EntenteRule rule) {
        return Arrays.stream(rule.rule().getBody())
                .filter(Functor.class::isInstance)
                .map(clause -> Strata.denied((Functor) clause))
                .filter(pattern -> pattern != null)
                .toList();
    }

    private static List<TriplePattern> patterns(ClauseEntry[] clauses) {
        return Arrays.stream(clauses)
                .filter(TriplePattern.class::isInstance)
                .map(TriplePattern.class::cast)
                .toList();
    }
}
