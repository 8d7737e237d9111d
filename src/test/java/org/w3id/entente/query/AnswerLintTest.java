package org.w3id.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.entente.dataset.SparqlText;

class AnswerLintTest {

    private static List<String> findings(String query, String... row) {
        return AnswerLint.findings(SparqlText.parse(Path.of("q.rq"), query), List.of(List.of(row)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT (IF(EXISTS { ?s a ent:Treaty }, 'nobody', '-') AS ?who) {}",
                "SELECT ?who { ?s ?p ?o BIND(CONCAT('nobody', '') AS ?who) }",
                "SELECT ?who { VALUES ?who { 'nobody' 'somebody' } }",
                "SELECT ?who { { SELECT ?who { ?s ?p ?o BIND(COALESCE(?o, 'nobody') AS ?who) } } }",
                "SELECT (COALESCE(?o, 'nobody') AS ?who) (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?o",
            })
    void findsALiteralThatIsAnAnswer(String query) {
        assertThat(findings(query, "nobody")).containsExactly("\"nobody\" stands in the query and in its answer");
        assertThat(findings(query, "somewhere; nobody")).hasSize(1);
        assertThat(findings(query, "anybody")).isEmpty();
    }

    @Test
    void findsABareConstant() {
        assertThat(findings("SELECT ?who { BIND(ent:Treaty AS ?who) }", "ent:Treaty"))
                .containsExactly("?who is bound to the constant <https://w3id.org/entente/vocab/Treaty>");
    }

    @Test
    void leavesShortOnesAndConditionsAlone() {
        assertThat(findings(
                        "SELECT (ROUND(?x * 10) / 10 AS ?y) { ?s ent:number ?x FILTER(?x > 10000) }", "10", "10000"))
                .isEmpty();
    }
}
