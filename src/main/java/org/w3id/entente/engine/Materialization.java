package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.entente.engine.Composites.Composite;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.Match;

/**
 * A graph with all that follows from it by rules, ready to say why, and what would follow if it were otherwise. Safe for
 * use by several threads, one of which is answered at a time: to look something up, plans and indexes are made and kept. A
 * supposition holds for all of them.
 */
public final class Materialization implements Inference {

    private final Facts facts;
    private final Plans plans;
    private final Composites composites;
    private final List<Stratum> strata;
    private final Explainer explainer;
    private Supposition supposition;
    /** Where in {@link #strata} a composite that is made now belongs. */
    private int place;

    private Materialization(Facts facts, List<EntenteRule> rules, boolean allComposites) {
        this.facts = facts;
        this.composites = new Composites(this::take, allComposites);
        Names names = new Names(facts.terms());
        this.plans = new Plans(new Planner(facts, names, composites), composites);
        this.strata = new ArrayList<>(Program.compile(rules, facts));
        composites.count(strata);
        this.explainer = new Explainer(facts, plans, strata, rules);
    }

    /**
     * Finds all that follows.
     *
     * @param stated what to start from; it is read once and left as it is
     * @param rules rules of the profile
     * @throws org.w3id.entente.project.InputException where a rule denies what follows from itself
     */
    public static Materialization of(Graph stated, List<EntenteRule> rules) {
        Facts facts = new Facts(new Terms());
        facts.state(stated);
        return of(facts, rules);
    }

    /** The same; {@code facts} are taken over: use them for nothing else afterwards. */
    public static Materialization of(Facts facts, List<EntenteRule> rules) {
        return of(facts, rules, false);
    }

    /** @param allComposites whether plans use composite relations wherever they can, which is slower and of use in tests */
    static Materialization of(Facts facts, List<EntenteRule> rules, boolean allComposites) {
        Materialization made = new Materialization(facts, rules, allComposites);
        made.run();
        return made;
    }

    private void run() {
        for (place = 0; place < strata.size(); place++) {
            run(strata.get(place));
        }
        composites.seal();
        plans.forget();
    }

    /** To the fixpoint, semi-naively: after the first round only what was added in the round before is looked at. */
    private void run(Stratum stratum) {
        Changes added = new Changes();
        for (CompiledRule rule : stratum.rules()) {
            plans.all(stratum, rule).run(new Insertion(facts, rule, added));
        }
        while (stratum.recursive() && !added.isEmpty()) {
            Changes next = new Changes();
            new Propagation(plans, stratum, View.NOW)
                    .run(added, CompiledRule::body, rule -> new Insertion(facts, rule, next));
            added = next;
        }
    }

    private void take(Composite composite) {
        Stratum stratum = new Stratum(composite.number(), List.of(composite.rule()), false, Set.of(), false);
        strata.add(place++, stratum);
        run(stratum);
    }

    @Override
    public synchronized Graph inferred() {
        Graph graph = GraphFactory.createDefaultGraph();
        forEachInferred(graph::add);
        return graph;
    }

    /** Tells {@code action} each triple that follows and was not stated. */
    public synchronized void forEachInferred(Consumer<Triple> action) {
        for (int number = 0; number < facts.count(); number++) {
            Relation relation = facts.relationAt(number);
            for (int row = 0; row < relation.size(); row++) {
                if (!relation.isStated(row) && !relation.isGone(row)) {
                    action.accept(facts.triple(number, row));
                }
            }
        }
    }

    /** Whether a triple is stated or follows. */
    public synchronized boolean contains(Triple triple) {
        return facts.find(triple) != RowIndex.NONE;
    }

    @Override
    public synchronized List<Match> matches() {
        return explainer.matches();
    }

    @Override
    public synchronized List<Match> matches(Triple conclusion) {
        return explainer.matches(conclusion);
    }

    /**
     * Changes what is stated, and what follows with it, until {@link #rollback}. The work is in proportion to what changes.
     *
     * @param added what is supposed to be stated, too
     * @param removed what is supposed not to be stated; it may still follow
     * @throws IllegalStateException where another supposition is in force
     */
    public synchronized void suppose(Collection<Triple> added, Collection<Triple> removed) {
        if (supposition != null) {
            throw new IllegalStateException("one supposition at a time: roll back first");
        }
        supposition = new Supposition(facts, plans, strata, composites);
        supposition.apply(added, removed);
    }

    /** Brings back exactly what was before {@link #suppose}; does nothing where nothing is supposed. */
    public synchronized void rollback() {
        if (supposition != null) {
            supposition.undo();
            supposition = null;
        }
    }
}
