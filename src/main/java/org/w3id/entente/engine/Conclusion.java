package org.w3id.entente.engine;

/** Does something with each tuple that a rule concludes. What RDF does not allow as a triple is not concluded. */
abstract class Conclusion implements Plan.Sink {

    private final Facts facts;
    private final CompiledRule rule;

    Conclusion(Facts facts, CompiledRule rule) {
        this.facts = facts;
        this.rule = rule;
    }

    abstract void conclude(Relation relation, int predicate, int[] tuple);

    @Override
    public final boolean match(int[] bindings) {
        for (Atom head : rule.head()) {
            int predicate = Atom.value(head.predicate(), bindings);
            if (!head.mayBeNoTriple() || facts.isTriple(Atom.value(head.arguments()[0], bindings), predicate)) {
                Relation relation = head.relation() == null ? facts.relation(predicate) : head.relation();
                conclude(relation, predicate, tuple(head.arguments(), bindings));
            }
        }
        return false;
    }

    private static int[] tuple(int[] codes, int[] bindings) {
        int[] tuple = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            tuple[i] = Atom.value(codes[i], bindings);
        }
        return tuple;
    }
}
