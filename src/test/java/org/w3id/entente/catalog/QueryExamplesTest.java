package org.w3id.entente.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.shared.PrefixMapping;
import org.junit.jupiter.api.Test;
import org.w3id.entente.query.Decorators;
import org.w3id.entente.query.QueryCatalogue;
import org.w3id.entente.query.StoredQuery;

class QueryExamplesTest {

    private static final String NEIGHBOURS = """
            #+ summary: Which states adjoin a state?
            #+ description: Of those in the graph.
            #+ tags:
            #+   - state
            #+   - map
            #+ defaults:
            #+   - state: state:a
            #+   - day: 2018-12-15
            PREFIX ent: <https://w3id.org/entente/vocab/>
            PREFIX state: <https://w3id.org/entente/id/state/>

            SELECT ?other WHERE {
              ?other ent:adjoins ?_state_iri .
              FILTER(?_day_xsd_date < NOW())
            }
            """;

    private static final String ANY = """
            #+ summary: Is there anything?
            #+ description: True if so.
            #+ tags:
            #+   - map
            ASK { ?s ?p ?o }
            """;

    private static StoredQuery stored(String name, String text) {
        Path file = Path.of(name);
        return new StoredQuery("small", name, file, text, Decorators.in(file, text));
    }

    @Test
    void areWhatSparqlEditorsLookFor() {
        PrefixMapping prefixes = PrefixMapping.Factory.create()
                .setNsPrefix("ent", "https://w3id.org/entente/vocab/")
                .setNsPrefix("state", "https://w3id.org/entente/id/state/");
        Graph examples = QueryExamples.of(
                new QueryCatalogue(List.of(stored("neighbours", NEIGHBOURS), stored("any", ANY))), prefixes);
        assertThat(examples.isIsomorphicWith(SmallDataset.expected("examples.ttl")))
                .as("found: %s", examples)
                .isTrue();
    }
}
