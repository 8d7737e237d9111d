package org.w3id.entente.publication;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.w3id.entente.catalog.Catalog;
import org.w3id.entente.dataset.Values;

/**
 * What the data on a thing say about themselves, so that who keeps a copy knows what it is. The same is said in all
 * formats, of the document in Turtle.
 *
 * @param catalog knows the licence
 */
record Imprint(Graph catalog) {

    /** Says in {@code data}, which are on {@code thing}, what they are on and how they may be used. */
    void addTo(Graph data, Address thing) {
        Node document = document(thing);
        data.add(document, RDF.type.asNode(), FOAF.Document.asNode());
        data.add(document, FOAF.primaryTopic.asNode(), thing.iri());
        Values.first(catalog, Catalog.DATASET, DCTerms.license)
                .ifPresent(license -> data.add(document, DCTerms.license.asNode(), license));
    }

    /**
     * Says that as well, and that the data are from the dataset, or else from what only describes it.
     *
     * @param graphs the named graphs that they were taken from
     */
    void addTo(Graph data, Address thing, Collection<Node> graphs) {
        addTo(data, thing);
        Node document = document(thing);
        boolean describing = !graphs.isEmpty() && Catalog.GRAPHS.containsAll(graphs);
        (describing ? graphs : List.of(Catalog.DATASET))
                .forEach(dataset -> data.add(document, VOID.inDataset.asNode(), dataset));
        graphs.forEach(graph -> data.add(document, DCTerms.source.asNode(), graph));
    }

    private static Node document(Address thing) {
        return new Address(thing.data(DataFormat.TURTLE)).iri();
    }
}
