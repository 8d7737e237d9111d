package org.w3id.entente.engine;

/** What a rule's head says for one match. */
final class Conclusion {

    private Conclusion() {}

    /** The tuple for the relation of {@code head}; null where RDF has no such triple, which is then not concluded. */
    static int[] tuple(Facts facts, Atom head, int[] bindings) {
        int[] codes = head.arguments();
        if (head.mayBeNoTriple()
                && !facts.isTriple(Atom.value(codes[0], bindings), Atom.value(head.predicate(), bindings))) {
            return null;
        }
        int[] tuple = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            tuple[i] = Atom.value(codes[i], bindings);
        }
        return tuple;
    }
}
