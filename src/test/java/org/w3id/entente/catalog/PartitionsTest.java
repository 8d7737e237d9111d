package org.w3id.entente.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.KnowledgeGraph;

class PartitionsTest {

    @Test
    void countsClassesAndPropertiesOfTheWholeAndOfEachGraph() {
        KnowledgeGraph graphs = SmallDataset.graphs();
        Graph partitions = Partitions.of(graphs, graphs.union());
        assertThat(partitions.isIsomorphicWith(SmallDataset.expected("small-partitions.ttl")))
                .as("found: %s", partitions)
                .isTrue();
    }
}
