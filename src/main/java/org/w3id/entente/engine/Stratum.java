package org.w3id.entente.engine;

import java.util.List;
import java.util.Set;

/**
 * Rules that are run together until nothing more follows.
 *
 * @param number its place, from 0
 * @param rules the rules
 * @param recursive whether one of them reads what one of them concludes
 * @param growing the relations to which these rules or those of later strata may add
 * @param anyGrows whether some of these may add to any relation, as their predicates are variables
 */
record Stratum(int number, List<CompiledRule> rules, boolean recursive, Set<Relation> growing, boolean anyGrows) {

    /** Whether nothing more will come into {@code relation}. */
    boolean isComplete(Relation relation) {
        return !anyGrows && !growing.contains(relation);
    }
}
