package org.w3id.entente.engine;

import java.util.BitSet;

/**
 * How many different values the columns of a relation hold, for the planner. Estimated by linear counting (Whang,
 * Vander-Zanden and Taylor 1990), and anew where the relation has doubled.
 */
final class Cardinalities {

    private final Relation relation;
    private final double[] distinct;
    private int counted;

    Cardinalities(Relation relation) {
        this.relation = relation;
        this.distinct = new double[relation.arity()];
    }

    /** At least 1, at most the number of rows. */
    double distinct(int column) {
        if (relation.size() > 2 * counted) {
            for (int i = 0; i < distinct.length; i++) {
                distinct[i] = estimate(i);
            }
            counted = relation.size();
        }
        return Math.max(1, Math.min(distinct[column], relation.size()));
    }

    private double estimate(int column) {
        int places = Integer.highestOneBit(Math.max(64, 2 * relation.size()));
        BitSet taken = new BitSet(places);
        for (int row = 0; row < relation.size(); row++) {
            taken.set(Hashes.mix(relation.value(row, column)) & (places - 1));
        }
        double free = Math.max(1, places - taken.cardinality());
        return places * Math.log(places / free);
    }
}
