package org.w3id.entente.catalog;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.w3id.entente.dataset.KnowledgeGraph;

/** Two small graphs, and what is expected of them. */
final class SmallDataset {

    private static final String FOLDER = "src/test/resources/catalog/";

    private SmallDataset() {}

    static KnowledgeGraph graphs() {
        return KnowledgeGraph.of(RDFDataMgr.loadDatasetGraph(FOLDER + "small.trig"));
    }

    static Graph expected(String file) {
        return RDFDataMgr.loadGraph(FOLDER + file);
    }
}
