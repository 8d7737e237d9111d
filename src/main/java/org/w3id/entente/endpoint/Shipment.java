package org.w3id.entente.endpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.publication.CanonicalGraph;

/**
 * A graph to be sent.
 *
 * @param target its name
 * @param content what it is to hold on the server
 * @param batchSize how many triples to send at once
 */
record Shipment(Node target, CanonicalGraph content, int batchSize) {

    private static final String UNFINISHED = "/unfinished-push/";
    private static final int HASH_SHOWN = 16;

    /** What is inferred is marked as a run's, so that {@code infer} knows it for no data and may replace it. */
    static Shipment of(Node name, Graph graph, int batchSize) {
        Collection<Triple> triples = new ArrayList<>(graph.stream().toList());
        if (name.equals(KnowledgeGraph.INFERRED)) {
            triples.add(InferenceMark.of(name));
        }
        requireRdf11(triples);
        return new Shipment(name, CanonicalGraph.of(triples), batchSize);
    }

    private static void requireRdf11(Collection<Triple> triples) {
        for (Triple triple : triples) {
            if (triple.getSubject().isTripleTerm() || triple.getObject().isTripleTerm()) {
                throw new InputException("A graph holds a triple of RDF 1.2, " + triple + ", which SPARQL 1.1 does not"
                        + " know. Leave that graph out with --graph.");
            }
        }
    }

    /** Whether {@code graph} is one that a push puts aside. */
    static boolean isUnfinished(Node graph) {
        return graph.isURI() && graph.getURI().contains(UNFINISHED);
    }

    /** Whether {@code graph} was put aside by a push to the same name, this one or another. */
    boolean isAside(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(target.getURI() + UNFINISHED);
    }

    /**
     * The graph that is filled before the target is touched. It is named by what is sent and how it is parted, so that who
     * starts again finds what has arrived.
     */
    Node work() {
        return NodeFactory.createURI(
                target.getURI() + UNFINISHED + content.hash().substring(0, HASH_SHOWN) + "-" + batchSize);
    }

    /** The same in each run. */
    List<List<Triple>> batches() {
        return Batches.of(content, batchSize);
    }

    /** Goes with the batch of this number, in one request; it tells that the batch has arrived. */
    Triple mark(int number) {
        return Triple.create(work(), DCTerms.identifier.asNode(), NodeFactory.createLiteralString(text(number)));
    }

    static String text(int number) {
        return Integer.toString(number);
    }

    PushedGraph as(PushedGraph.Change change) {
        return new PushedGraph(target, content.size(), content.hash(), change);
    }
}
