package org.w3id.entente.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.w3id.entente.dataset.KnowledgeGraph;

class LinksetsTest {

    private static final String PREFIXES = """
            PREFIX graph: <https://w3id.org/entente/graph/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX state: <https://w3id.org/entente/id/state/>
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX wd: <http://www.wikidata.org/entity/>
            """;

    /** Of seven links three say the same of the same kind; one is to nowhere that is known, one from nowhere, one another's. */
    @Test
    void countsByGraphKindAndDataset() {
        KnowledgeGraph graphs = KnowledgeGraph.of(
                RDFParser.fromString(PREFIXES + """
                        graph:one {
                          state:a skos:exactMatch wd:Q1 , wd:Q2 , <https://example.org/a> ; owl:sameAs wd:Q1 .
                          state:b skos:exactMatch wd:Q3 ; skos:closeMatch wd:Q4 .
                          <https://example.org/b> skos:exactMatch wd:Q3 .
                        }
                        graph:two { state:a skos:exactMatch wd:Q1 }
                        graph:three { state:a skos:exactMatch state:b , "wd:Q1" }
                        """, Lang.TRIG).toDatasetGraph());
        Graph expected = RDFParser.fromString(PREFIXES + """
                        BASE <https://w3id.org/entente/graph/catalog>
                        graph:one void:subset <#graph:one/links/skos:exactMatch/wikidata> , <#graph:one/links/owl:sameAs/wikidata> .
                        graph:two void:subset <#graph:two/links/skos:exactMatch/wikidata> .
                        <#graph:one/links/skos:exactMatch/wikidata> a void:Linkset ;
                          void:subjectsTarget <https://w3id.org/entente/> ; void:objectsTarget <#wikidata> ;
                          void:linkPredicate skos:exactMatch ; void:triples 3 .
                        <#graph:one/links/owl:sameAs/wikidata> a void:Linkset ;
                          void:subjectsTarget <https://w3id.org/entente/> ; void:objectsTarget <#wikidata> ;
                          void:linkPredicate owl:sameAs ; void:triples 1 .
                        <#graph:two/links/skos:exactMatch/wikidata> a void:Linkset ;
                          void:subjectsTarget <https://w3id.org/entente/> ; void:objectsTarget <#wikidata> ;
                          void:linkPredicate skos:exactMatch ; void:triples 1 .
                        """, Lang.TURTLE).toGraph();
        Template.read("linked-datasets.ttl").getGraph().find().forEach(expected::add);

        Graph linksets = Linksets.of(graphs);

        assertThat(linksets.isIsomorphicWith(expected))
                .as("found: %s", linksets)
                .isTrue();
    }
}
