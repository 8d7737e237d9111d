package org.w3id.entente.engine;

/** Takes what a rule concludes from each match for gone, unless it is stated. */
final class Deletion implements Plan.Sink {

    private final Facts facts;
    private final CompiledRule rule;
    private final Changes changes;

    /** @param changes where to tell of the rows that are gone now */
    Deletion(Facts facts, CompiledRule rule, Changes changes) {
        this.facts = facts;
        this.rule = rule;
        this.changes = changes;
    }

    @Override
    public boolean match(int[] bindings) {
        for (Atom head : rule.head()) {
            int predicate = Atom.value(head.predicate(), bindings);
            Relation relation = head.relation() == null ? facts.known(predicate) : head.relation();
            int[] tuple = relation == null ? null : Conclusion.tuple(facts, head, bindings);
            if (tuple != null) {
                int row = relation.find(tuple);
                if (row != RowIndex.NONE
                        && row < relation.former()
                        && !relation.isStated(row)
                        && !relation.isGone(row)) {
                    relation.setGone(row, true);
                    changes.add(relation, predicate, row);
                }
            }
        }
        return false;
    }
}
