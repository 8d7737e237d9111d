package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * A change of what is stated that can be taken back. What follows is brought up to date stratum by stratum, as "delete and
 * rederive" does (Gupta, Mumick and Subrahmanian 1993, Maintaining Views Incrementally): first all that some vanished
 * premise led to is taken for gone, or that a negation led to which now fails; of that, what still follows otherwise comes
 * back; then all that is new, or that negations allow anew, is followed up.
 */
final class Supposition {

    /** A row whose being stated was changed. */
    private record Changed(Relation relation, int row, boolean stated) {}

    private final Facts facts;
    private final Plans plans;
    private final List<Stratum> strata;
    private final Composites composites;
    /** All rows that were taken for gone; some may be back. */
    private final Changes gone = new Changes();
    /** All rows that were not there before. */
    private final Changes added = new Changes();

    private final List<Changed> journal = new ArrayList<>();

    Supposition(Facts facts, Plans plans, List<Stratum> strata, Composites composites) {
        this.facts = facts;
        this.plans = plans;
        this.strata = strata;
        this.composites = composites;
    }

    void apply(Collection<Triple> statedAnew, Collection<Triple> statedNoMore) {
        for (int i = 0; i < facts.count(); i++) {
            facts.relationAt(i).remember();
        }
        composites.all().forEach(composite -> composite.relation().remember());
        statedNoMore.forEach(this::remove);
        statedAnew.forEach(this::add);
        for (Stratum stratum : strata) {
            takeAway(stratum);
            bringBackAndAdd(stratum);
        }
    }

    private void remove(Triple triple) {
        int row = facts.find(triple);
        if (row != RowIndex.NONE) {
            int predicate = facts.terms().find(triple.getPredicate());
            Relation relation = facts.known(predicate);
            if (relation.isStated(row)) {
                setStated(relation, row, false);
                relation.setGone(row, true);
                gone.add(relation, predicate, row);
            }
        }
    }

    private void add(Triple triple) {
        int predicate = facts.terms().id(triple.getPredicate());
        Relation relation = facts.relation(predicate);
        int[] tuple = {facts.terms().id(triple.getSubject()), facts.terms().id(triple.getObject())};
        int row = relation.find(tuple);
        if (row == RowIndex.NONE) {
            row = relation.add(tuple);
            added.add(relation, predicate, row);
        }
        relation.setGone(row, false);
        if (!relation.isStated(row)) {
            setStated(relation, row, true);
        }
    }

    private void setStated(Relation relation, int row, boolean stated) {
        journal.add(new Changed(relation, row, relation.isStated(row)));
        relation.setStated(row, stated);
    }

    /** Whatever was concluded from what is gone, or from the absence of what is there now, is taken for gone, too. */
    private void takeAway(Stratum stratum) {
        Propagation before = new Propagation(plans, stratum, View.BEFORE);
        Changes found = new Changes();
        before.run(added, CompiledRule::denied, rule -> new Deletion(facts, rule, found));
        before.run(rowsThatAre(gone, true), CompiledRule::body, rule -> new Deletion(facts, rule, found));
        gone.addAll(found);
        for (Changes last = found; !last.isEmpty(); ) {
            Changes next = new Changes();
            before.run(last, CompiledRule::body, rule -> new Deletion(facts, rule, next));
            gone.addAll(next);
            last = next;
        }
    }

    private void bringBackAndAdd(Stratum stratum) {
        Propagation now = new Propagation(plans, stratum, View.NOW);
        Changes last = new Changes();
        for (Changes.Part part : gone.parts()) {
            for (int i = 0; i < part.size(); i++) {
                if (part.relation().isGone(part.row(i)) && follows(stratum, part, part.row(i))) {
                    part.relation().setGone(part.row(i), false);
                    last.add(part.relation(), part.predicate(), part.row(i));
                }
            }
        }
        Changes fromAbsence = new Changes();
        now.run(rowsThatAre(gone, true), CompiledRule::denied, rule -> new Insertion(facts, rule, fromAbsence));
        noteNew(fromAbsence);
        last.addAll(fromAbsence);
        last.addAll(added);
        while (!last.isEmpty()) {
            Changes next = new Changes();
            now.run(last, CompiledRule::body, rule -> new Insertion(facts, rule, next));
            noteNew(next);
            last = next;
        }
    }

    /** Whether a rule of the stratum, or of one before, concludes the row from what is there now. */
    private boolean follows(Stratum last, Changes.Part part, int row) {
        for (Stratum stratum : strata) {
            if (concludes(stratum, part, row)) {
                return true;
            }
            if (stratum == last) {
                return false;
            }
        }
        return false;
    }

    private boolean concludes(Stratum stratum, Changes.Part part, int row) {
        for (CompiledRule rule : stratum.rules()) {
            for (Atom head : rule.head()) {
                if ((head.relation() == null || head.relation() == part.relation())
                        && head.arguments().length == part.relation().arity()
                        && plans.to(stratum, rule, head).run(match -> true, part.predicate(), part.relation(), row)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Changes rowsThatAre(Changes changes, boolean gone) {
        Changes rows = new Changes();
        for (Changes.Part part : changes.parts()) {
            for (int i = 0; i < part.size(); i++) {
                if (part.relation().isGone(part.row(i)) == gone) {
                    rows.add(part.relation(), part.predicate(), part.row(i));
                }
            }
        }
        return rows;
    }

    private void noteNew(Changes changes) {
        for (Changes.Part part : changes.parts()) {
            for (int i = 0; i < part.size(); i++) {
                if (part.row(i) >= part.relation().former()) {
                    added.add(part.relation(), part.predicate(), part.row(i));
                }
            }
        }
    }

    void undo() {
        for (int i = journal.size() - 1; i >= 0; i--) {
            Changed changed = journal.get(i);
            changed.relation.setStated(changed.row, changed.stated);
        }
        for (int i = 0; i < facts.count(); i++) {
            facts.relationAt(i).restore();
        }
        composites.all().forEach(composite -> composite.relation().restore());
    }
}
