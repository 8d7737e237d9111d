package org.w3id.entente.server;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.entente.publication.CurrentEdition;
import org.w3id.entente.store.Store;

/**
 * A few quads for tests of SPARQL; the documents are those of a small project.
 *
 * @param dataset as queries see it
 */
record SmallStore(DatasetGraph dataset) implements Store {

    /** Holds what {@code trig} says; its default graph is what stands there, and no union. */
    static SmallStore of(String trig) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
        return new SmallStore(dataset);
    }

    @Override
    public CurrentEdition edition() {
        return new CurrentEdition(SmallEdition.EDITION);
    }

    @Override
    public void close() {
        dataset.close();
    }
}
