package org.w3id.entente.publication;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.vocabulary.ENT;

/**
 * The triples on one thing: those it is the subject of, those it is the object of, both with all that is said of unnamed
 * nodes on the way to the next name, and the labels of what it is linked with. A label may read like a statement: beside
 * it stands how what it labels is put forward, so that no claim, proposition or inference passes for a fact.
 */
final class Description {

    /** What gives things their names for readers. */
    static final List<Node> LABELS = List.of(ENT.citationLabel.asNode(), SKOS.prefLabel.asNode(), RDFS.label.asNode());

    private static final List<Node> MANNER = List.of(
            ENT.mode.asNode(), ENT.hedge.asNode(), ENT.act.asNode(), ENT.notPredicate.asNode(), ENT.status.asNode());

    private static final Set<Node> TOLD = Set.of(
            ENT.Claim.asNode(),
            ENT.Hypothesis.asNode(),
            ENT.Proposition.asNode(),
            ENT.Expectation.asNode(),
            ENT.Tension.asNode(),
            ENT.Relation.asNode(),
            ENT.Proof.asNode(),
            ENT.UnaffirmedSituation.asNode());

    private final Graph data;
    private final Graph found = GraphFactory.createDefaultGraph();
    private final Set<Node> unnamed = new HashSet<>();
    private final Deque<Node> open = new ArrayDeque<>();

    private Description(Graph data) {
        this.data = data;
    }

    /** What {@code data} say of {@code thing}; a new graph. */
    static Graph of(Graph data, Node thing) {
        Description description = new Description(data);
        data.find(thing, Node.ANY, Node.ANY).forEach(description::add);
        data.find(Node.ANY, Node.ANY, thing).forEach(description::add);
        description.closeUnnamed();
        description.linked().forEach(description::tellManner);
        description.linked().forEach(description::label);
        return description.found;
    }

    private void add(Triple triple) {
        found.add(triple);
        meet(triple.getSubject());
        meet(triple.getObject());
    }

    private void meet(Node node) {
        if (node.isBlank() && unnamed.add(node)) {
            open.add(node);
        }
    }

    private void closeUnnamed() {
        while (!open.isEmpty()) {
            Node node = open.remove();
            data.find(node, Node.ANY, Node.ANY).forEach(this::add);
            data.find(Node.ANY, Node.ANY, node).forEach(this::add);
        }
    }

    private Set<Node> linked() {
        Set<Node> linked = new HashSet<>();
        found.find().forEach(triple -> {
            linked.add(triple.getSubject());
            linked.add(triple.getObject());
        });
        linked.removeIf(node -> !node.isURI());
        return linked;
    }

    private void tellManner(Node node) {
        MANNER.forEach(property -> data.find(node, property, Node.ANY).forEach(found::add));
        data.find(node, RDF.type.asNode(), Node.ANY)
                .filterKeep(triple -> TOLD.contains(triple.getObject()))
                .forEach(found::add);
    }

    private void label(Node node) {
        LABELS.forEach(label -> data.find(node, label, Node.ANY).forEach(found::add));
    }
}
