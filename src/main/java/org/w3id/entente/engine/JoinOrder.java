package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The order in which the patterns of a body are matched, whatever the order in which they are written: from each possible
 * start always the pattern that is expected to match the fewest rows, and of these orders the one that tries the fewest
 * rows in all. Where two patterns about one unknown subject together say much more than each alone, they are matched as
 * one, by a {@link Composites composite relation}.
 */
final class JoinOrder {

    /** What is matched at one time: one pattern, or two with the same subject, where {@code second} is not null. */
    private record Access(Atom first, Atom second, double fanOut) {}

    private final FanOut fanOut;
    private final Composites composites;
    private final List<Access> accesses = new ArrayList<>();
    private final List<Atom> remaining;
    private final BitSet bound;
    private double rows = 1;
    private double cost;

    private JoinOrder(FanOut fanOut, Composites composites, List<Atom> atoms, BitSet bound) {
        this.fanOut = fanOut;
        this.composites = composites;
        this.remaining = new ArrayList<>(atoms);
        this.bound = (BitSet) bound.clone();
    }

    /**
     * The patterns in order, some pairs of them replaced by one that matches both.
     *
     * @param bound the variables that have values before
     */
    static List<Atom> of(List<Atom> atoms, BitSet bound, FanOut fanOut, Composites composites) {
        JoinOrder best = new JoinOrder(fanOut, composites, atoms, bound);
        best.complete();
        if (bound.isEmpty()) {
            for (Atom start : atoms) {
                JoinOrder order = new JoinOrder(fanOut, composites, atoms, bound);
                order.take(new Access(start, null, fanOut.of(start, bound)));
                order.complete();
                best = order.cost < best.cost ? order : best;
            }
        }
        return best.accesses.stream()
                .map(access -> access.second == null ? access.first : composites.of(access.first, access.second))
                .toList();
    }

    private void complete() {
        while (!remaining.isEmpty()) {
            Access next = null;
            for (Atom atom : remaining) {
                double expected = fanOut.of(atom, bound);
                next = next == null || expected < next.fanOut ? new Access(atom, null, expected) : next;
            }
            take(composite(next));
        }
    }

    /** {@code best}, or two patterns that are worth a composite relation instead. */
    private Access composite(Access best) {
        Access found = best;
        for (Atom first : remaining) {
            for (Atom second : remaining) {
                if (composites.can(first, second, bound)) {
                    double weight = composites.weight(first, second, best.fanOut, rows);
                    found = weight < found.fanOut ? new Access(first, second, weight) : found;
                }
            }
        }
        return found;
    }

    private void take(Access access) {
        accesses.add(access);
        rows *= access.fanOut;
        cost += rows;
        remaining.remove(access.first);
        access.first.forEachVariable(bound::set);
        if (access.second != null) {
            remaining.remove(access.second);
        }
    }
}
