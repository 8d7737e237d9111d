package org.w3id.entente.publication;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The data on what is {@link Supposed}, in each {@link DataFormat}: beside the dataset, which has nothing of it, and with a
 * type that says so. A scenario comes with all that its file says.
 */
public final class SupposedDocuments extends TripleDocuments {

    private final Supposed supposed;
    private final Imprint imprint;

    /** The data of what the scenarios of {@code edition} tell of. */
    public SupposedDocuments(Edition edition) {
        this.supposed = edition.supposed();
        this.imprint = new Imprint(edition.catalog().description());
        supposed.addresses().forEach(this::add);
    }

    @Override
    Graph triples(Address thing) {
        Graph triples = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(triples, supposed.triples(thing));
        imprint.addTo(triples, thing);
        return triples;
    }
}
