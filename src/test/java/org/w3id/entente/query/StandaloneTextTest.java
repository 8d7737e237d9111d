package org.w3id.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;

class StandaloneTextTest {

    private static final Project PROJECT = new Project(Path.of(""));

    /** As an endpoint that knows nothing of decorators, parameters or our prefixes runs it. */
    private static List<String> answer(Dataset dataset, String text) {
        try (QueryExecution execution =
                QueryExecution.dataset(dataset).query(QueryFactory.create(text)).build()) {
            ResultSet results = execution.execSelect();
            List<String> rows = new ArrayList<>();
            while (results.hasNext()) {
                rows.add(row(results.getResultVars(), results.nextBinding()));
            }
            return rows;
        }
    }

    private static String row(List<String> variables, Binding binding) {
        return variables.stream()
                .map(variable -> String.valueOf(binding.get(variable)))
                .toList()
                .toString();
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheStoredQueryDoes() {
        Dataset dataset = CompleteGraph.of(PROJECT).dataset();
        QueryRunner runner = new QueryRunner(dataset, Duration.ofMinutes(1));
        return QueryCatalogue.of(PROJECT).queries().stream()
                .map(query -> DynamicTest.dynamicTest(query.fullName(), () -> {
                    Answer.Rows stored = (Answer.Rows) runner.run(query, Map.of());
                    List<String> variables = query.query().getResultVars();
                    assertThat(answer(dataset, query.standalone()))
                            .containsExactlyInAnyOrderElementsOf(stored.rows().stream()
                                    .map(binding -> row(variables, binding))
                                    .toList());
                }));
    }

    @Test
    void decoratorsAreGone() {
        assertThat(StoredQuery.of("a query", "#+ summary: What?\n# why\nSELECT ?s WHERE { ?s ?p ?o }")
                        .standalone())
                .isEqualTo("# why\nSELECT ?s WHERE { ?s ?p ?o }\n");
    }

    @Test
    void prefixesThatNeedNoDeclarationHereAreDeclared() {
        assertThat(StoredQuery.of("a query", """
                                #+ defaults:
                                #+   - s: state:japan
                                PREFIX ent: <https://w3id.org/entente/vocab/>
                                SELECT ?o WHERE {
                                  ?_s_iri a ent:State ; skos:prefLabel ?o .
                                }
                                """).standalone()).isEqualTo("""
                        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                        PREFIX ent: <https://w3id.org/entente/vocab/>
                        SELECT ?o WHERE {
                          VALUES ?_s_iri { <https://w3id.org/entente/id/state/japan> }
                          ?_s_iri a ent:State ; skos:prefLabel ?o .
                        }
                        """);
    }

    @Test
    void valuesNeedAPlaceToStand() {
        StoredQuery query = StoredQuery.of("a query", "#+ defaults:\n#+   - s: <x:a>\nSELECT ?p { ?_s_iri ?p ?o }");
        assertThatThrownBy(query::standalone)
                .isInstanceOf(InputException.class)
                .hasMessage("a query: a query with defaults needs a line that ends in \"WHERE {\" for its pattern.");
    }
}
