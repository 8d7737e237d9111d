package org.w3id.entente.engine;

/** Which rows a plan sees. */
enum View {
    /** What there was before the supposition that is being worked in. */
    BEFORE {
        @Override
        boolean sees(Relation relation, int row) {
            return row < relation.former();
        }
    },
    /** What there is now. */
    NOW {
        @Override
        boolean sees(Relation relation, int row) {
            return !relation.isGone(row);
        }
    };

    abstract boolean sees(Relation relation, int row);
}
