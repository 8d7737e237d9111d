package org.w3id.entente.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.KnowledgeGraph;

class DatasetDescriptionTest {

    private static Graph describe(Instant modified) {
        KnowledgeGraph graphs = SmallDataset.graphs();
        return DatasetDescription.of(graphs, graphs.union(), GraphFactory.createDefaultGraph(), modified);
    }

    @Test
    void addsNumbersReleaseAndFilesToWhatIsWrittenDown() {
        Model expected = Template.read("catalog.ttl")
                .add(ModelFactory.createModelForGraph(SmallDataset.expected("small-description.ttl")));
        Graph description = describe(Instant.parse("2026-03-04T00:00:00Z"));
        assertThat(description.isIsomorphicWith(expected.getGraph()))
                .as("found: %s", description)
                .isTrue();
    }
}
