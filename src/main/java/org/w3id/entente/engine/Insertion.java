package org.w3id.entente.engine;

/** Adds what a rule concludes from each match. */
final class Insertion implements Plan.Sink {

    private final Facts facts;
    private final CompiledRule rule;
    private final Changes changes;

    /** @param changes where to tell of the rows that are new, or that are back */
    Insertion(Facts facts, CompiledRule rule, Changes changes) {
        this.facts = facts;
        this.rule = rule;
        this.changes = changes;
    }

    @Override
    public boolean match(int[] bindings) {
        for (Atom head : rule.head()) {
            int predicate = Atom.value(head.predicate(), bindings);
            int[] tuple = Conclusion.tuple(facts, head, bindings);
            if (tuple != null) {
                Relation relation = head.relation() == null ? facts.relation(predicate) : head.relation();
                add(relation, predicate, tuple);
            }
        }
        return false;
    }

    private void add(Relation relation, int predicate, int[] tuple) {
        int row = relation.find(tuple);
        if (row == RowIndex.NONE) {
            changes.add(relation, predicate, relation.add(tuple));
        } else if (relation.isGone(row)) {
            relation.setGone(row, false);
            changes.add(relation, predicate, row);
        }
    }
}
