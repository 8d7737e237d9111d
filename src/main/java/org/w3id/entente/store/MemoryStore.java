package org.w3id.entente.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.entente.publication.CurrentEdition;
import org.w3id.entente.publication.Edition;

/** A store that ends with the program. */
public final class MemoryStore implements Store {

    private final CurrentEdition edition;
    private final DatasetGraph dataset;

    /** Holds what {@code edition} publishes. */
    public MemoryStore(Edition edition) {
        this.edition = new CurrentEdition(edition);
        this.dataset = edition.dataset().asDatasetGraph();
    }

    @Override
    public DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public CurrentEdition edition() {
        return edition;
    }

    @Override
    public void close() {
        dataset.close();
    }
}
