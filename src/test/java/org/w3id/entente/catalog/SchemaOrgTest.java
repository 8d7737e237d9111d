package org.w3id.entente.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.KnowledgeGraph;

class SchemaOrgTest {

    private static final Node ENTITIES = NodeFactory.createURI("https://w3id.org/entente/graph/entities");

    private static Graph described() {
        KnowledgeGraph graphs = SmallDataset.graphs();
        Graph union = graphs.union();
        GraphUtil.addInto(
                union,
                DatasetDescription.of(
                        graphs, union, GraphFactory.createDefaultGraph(), Instant.parse("2026-03-04T00:00:00Z")));
        return union;
    }

    @Test
    void namedGraphIsADatasetThatIsPartOfTheWhole() {
        Graph described = described();
        described.add(ENTITIES, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Entities", "en"));
        assertThat(JSON.parse(SchemaOrg.of(described, ENTITIES))).isEqualTo(JSON.parse("""
                                {
                                  "@context": "https://schema.org/",
                                  "@type": "Dataset",
                                  "@id": "https://w3id.org/entente/graph/entities",
                                  "url": "https://w3id.org/entente/graph/entities",
                                  "name": "Entities",
                                  "version": "7.0.0",
                                  "datePublished": "2026-01-02",
                                  "dateModified": "2026-03-04",
                                  "inLanguage": "en",
                                  "isAccessibleForFree": true,
                                  "creator": {
                                    "@type": "Organization",
                                    "name": "The Entente developers",
                                    "url": "https://w3id.org/entente/"
                                  },
                                  "isPartOf": {
                                    "@type": "Dataset",
                                    "@id": "https://w3id.org/entente/",
                                    "name": "Entente: a knowledge graph of alliance relations"
                                  },
                                  "distribution": [{
                                    "@type": "DataDownload",
                                    "encodingFormat": "application/gzip",
                                    "contentUrl": "https://w3id.org/entente/downloads/graphs/entities.ttl.gz"
                                  }]
                                }"""));
    }

    @Test
    void wholeHasWhatSearchEnginesAskFor() {
        JsonObject whole = JSON.parse(SchemaOrg.of(described(), Catalog.DATASET));
        assertThat(whole.keys())
                .contains("name", "description", "license", "creator", "keywords", "distribution", "hasPart");
        assertThat(whole.getString("license")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(whole.getArray("distribution")
                        .map(file -> file.getAsObject().getString("encodingFormat") + " "
                                + file.getAsObject().getString("contentUrl")))
                .containsExactlyInAnyOrder(
                        "application/n-quads https://w3id.org/entente/downloads/entente.nq",
                        "application/gzip https://w3id.org/entente/downloads/entente.nq.gz",
                        "application/trig https://w3id.org/entente/downloads/entente.trig",
                        "application/gzip https://w3id.org/entente/downloads/entente.trig.gz",
                        "application/ld+json https://w3id.org/entente/downloads/entente.jsonld",
                        "application/gzip https://w3id.org/entente/downloads/entente.jsonld.gz");
        assertThat(whole.getArray("hasPart").map(part -> part.getAsObject().getString("@id")))
                .containsExactlyInAnyOrder(
                        "https://w3id.org/entente/graph/entities", "https://w3id.org/entente/graph/ontology");
    }

    @Test
    void nothingEndsTheScript() {
        Graph described = described();
        String hostile = "</script><script>alert(\"1\")</script><!-- & ]]>";
        described.add(ENTITIES, DCTerms.title.asNode(), NodeFactory.createLiteralString(hostile));
        String json = SchemaOrg.of(described, ENTITIES);
        assertThat(json).doesNotContain("<", ">", "&");
        assertThat(JSON.parse(json).getString("name")).isEqualTo(hostile);
    }
}
