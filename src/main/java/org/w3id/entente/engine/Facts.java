package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Triples as numbers: for each predicate a relation of subjects and objects. */
public final class Facts {

    private final Terms terms;
    private final Map<Integer, Relation> byPredicate = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Integer> predicates = new ArrayList<>();

    Facts(Terms terms) {
        this.terms = terms;
    }

    /** Takes in all triples of {@code graph} as stated. */
    void state(Graph graph) {
        graph.find()
                .forEachRemaining(triple -> state(
                        terms.id(triple.getSubject()), terms.id(triple.getPredicate()), terms.id(triple.getObject())));
    }

    /** Takes in one triple as stated. */
    void state(int subject, int predicate, int object) {
        relation(predicate).state(new int[] {subject, object});
    }

    /** How many triples there are, stated or inferred. */
    public long size() {
        return relations.stream().mapToLong(Relation::size).sum();
    }

    /** The dictionary of its terms. */
    public Terms terms() {
        return terms;
    }

    /** The relation of a predicate, made where there is none yet. */
    Relation relation(int predicate) {
        return byPredicate.computeIfAbsent(predicate, id -> {
            Relation relation = new Relation(2);
            relations.add(relation);
            predicates.add(id);
            return relation;
        });
    }

    /** The relation of a predicate; null where no triple or rule has it. */
    Relation known(int predicate) {
        return byPredicate.get(predicate);
    }

    /** How many relations there are; they are numbered in the order in which their predicates came. */
    int count() {
        return relations.size();
    }

    /** The relation with a number below {@link #count}. */
    Relation relationAt(int number) {
        return relations.get(number);
    }

    /** The predicate of the relation with a number below {@link #count}. */
    int predicateAt(int number) {
        return predicates.get(number);
    }

    /** Where a triple is now: its row, or {@link RowIndex#NONE}. */
    int find(Triple triple) {
        int predicate = terms.find(triple.getPredicate());
        Relation relation = predicate < 0 ? null : known(predicate);
        if (relation == null) {
            return RowIndex.NONE;
        }
        int row = relation.find(new int[] {terms.find(triple.getSubject()), terms.find(triple.getObject())});
        return row == RowIndex.NONE || relation.isGone(row) ? RowIndex.NONE : row;
    }

    /** A row of the relation with this number as a triple. */
    Triple triple(int number, int row) {
        Relation relation = relationAt(number);
        return Triple.create(
                terms.node(relation.value(row, 0)),
                terms.node(predicateAt(number)),
                terms.node(relation.value(row, 1)));
    }

    /** Whether RDF allows a triple with this subject and predicate. */
    boolean isTriple(int subject, int predicate) {
        Node node = terms.node(subject);
        return (node.isURI() || node.isBlank()) && terms.node(predicate).isURI();
    }
}
