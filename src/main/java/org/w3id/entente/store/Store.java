package org.w3id.entente.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.entente.publication.CurrentEdition;

/** What a server answers from. */
public interface Store extends AutoCloseable {

    /** What queries see: the named graphs, and their union as default graph. Transactional. */
    DatasetGraph dataset();

    /** The edition that the data make, for documents. */
    CurrentEdition edition();

    @Override
    void close();
}
