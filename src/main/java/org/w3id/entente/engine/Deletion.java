package org.w3id.entente.engine;

/** Takes what a rule concluded from each match for gone, unless it is stated. */
final class Deletion extends Conclusion {

    private final Changes changes;

    /** @param changes where to tell of the rows that are gone now */
    Deletion(Facts facts, CompiledRule rule, Changes changes) {
        super(facts, rule);
        this.changes = changes;
    }

    @Override
    void conclude(Relation relation, int predicate, int[] tuple) {
        int row = relation.find(tuple);
        if (row != RowIndex.NONE && row < relation.former() && !relation.isStated(row) && !relation.isGone(row)) {
            relation.setGone(row, true);
            changes.add(relation, predicate, row);
        }
    }
}
