package org.w3id.entente.engine;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Finds the rows that match a pattern, by an index over those of its columns that are bound. */
final class MatchStep extends Step {

    private final Facts facts;
    private final View view;
    private final Atom atom;
    private final boolean predicateBound;
    /** The bound columns as bits, and in order. */
    private final int boundBits;

    private final int[] boundColumns;
    private final int[] freeColumns;
    private final int[] key;

    /** @param bound the variables that have a value when the step runs */
    MatchStep(Facts facts, Atom atom, BitSet bound, View view) {
        this.facts = facts;
        this.atom = atom;
        this.view = view;
        this.predicateBound = isBound(atom.predicate(), bound);
        int[] codes = atom.arguments();
        // The predicate is bound when its rows are looked for, so a subject that is the same variable is, too.
        this.boundColumns = IntStream.range(0, codes.length)
                .filter(column -> isBound(codes[column], bound) || codes[column] == atom.predicate())
                .toArray();
        this.freeColumns = IntStream.range(0, codes.length)
                .filter(column -> IntStream.of(boundColumns).noneMatch(other -> other == column))
                .toArray();
        this.boundBits = IntStream.of(boundColumns).map(column -> 1 << column).sum();
        this.key = new int[boundColumns.length];
    }

    private static boolean isBound(int code, BitSet bound) {
        return !Atom.isVariable(code) || bound.get(Atom.variable(code));
    }

    @Override
    boolean run(int[] bindings) {
        if (atom.relation() != null) {
            return match(atom.relation(), bindings);
        }
        if (predicateBound) {
            Relation relation = facts.known(Atom.value(atom.predicate(), bindings));
            return relation != null && match(relation, bindings);
        }
        for (int i = 0; i < facts.count(); i++) {
            bindings[Atom.variable(atom.predicate())] = facts.predicateAt(i);
            if (match(facts.relationAt(i), bindings)) {
                return true;
            }
        }
        return false;
    }

    private boolean match(Relation relation, int[] bindings) {
        if (boundBits == 0) {
            for (int row = 0, size = relation.size(); row < size; row++) {
                if (take(relation, row, bindings)) {
                    return true;
                }
            }
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            key[i] = Atom.value(atom.arguments()[boundColumns[i]], bindings);
        }
        RowIndex index = relation.index(boundBits);
        for (int row = index.first(key); row != RowIndex.NONE; row = index.next(row)) {
            if (take(relation, row, bindings)) {
                return true;
            }
        }
        return false;
    }

    private boolean take(Relation relation, int row, int[] bindings) {
        return view.sees(relation, row) && bind(relation, row, bindings) && goOn(bindings);
    }

    /** Binds the free columns. Where one variable stands in several, the row must have the same value in them. */
    private boolean bind(Relation relation, int row, int[] bindings) {
        int[] codes = atom.arguments();
        for (int column : freeColumns) {
            bindings[Atom.variable(codes[column])] = relation.value(row, column);
        }
        for (int column : freeColumns) {
            if (bindings[Atom.variable(codes[column])] != relation.value(row, column)) {
                return false;
            }
        }
        return true;
    }
}
