package org.w3id.entente.engine;

/** Adds what a rule concludes from each match. */
final class Insertion extends Conclusion {

    private final Changes changes;

    /** @param changes where to tell of the rows that are new, or that are back */
    Insertion(Facts facts, CompiledRule rule, Changes changes) {
        super(facts, rule);
        this.changes = changes;
    }

    @Override
    void conclude(Relation relation, int predicate, int[] tuple) {
        int row = relation.find(tuple);
        if (row == RowIndex.NONE) {
            changes.add(relation, predicate, relation.add(tuple));
        } else if (relation.isGone(row)) {
            relation.setGone(row, false);
            changes.add(relation, predicate, row);
        }
    }
}
