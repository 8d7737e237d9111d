package org.w3id.entente.catalog;

import java.time.Instant;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.w3id.entente.dataset.KnowledgeGraph;

/** Describes the dataset, its graphs, its endpoint and its files. */
final class DatasetDescription {

    private final Model model = Template.read("catalog.ttl");

    DatasetDescription(KnowledgeGraph graphs, Graph union, Instant modified) {}

    Graph graph() {
        return model.getGraph();
    }
}
