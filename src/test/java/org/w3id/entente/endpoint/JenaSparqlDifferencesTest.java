package org.w3id.entente.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** Where Jena 5.6.0 answers SPARQL otherwise than the standard says, and what is written instead. */
class JenaSparqlDifferencesTest {

    private static final String DATA = """
            PREFIX : <http://example.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            :a :p 2 ; :q "many"^^xsd:integer . :b :p :q .
            """;

    @Test
    void aVariableThatIsCertainlyALiteralMayNotBeAPredicate() {
        assertThatThrownBy(() -> ask("{ ?a :p ?b . ?c ?d ?e FILTER sameTerm(?d, 2) }"))
                .isInstanceOf(ARQException.class);
        assertThat(ask("{ ?a :p ?b . ?c ?d ?e FILTER (! (! sameTerm(?d, 2))) }"))
                .isFalse();
    }

    @Test
    void norMayOneThatTurnsOutToBeALiteral() {
        String triples = "?a :p ?b . :b ?c ?d . ?e ?b ?d . ";
        assertThatThrownBy(() -> ask("{ " + triples + " FILTER (?b = 2) }")).isInstanceOf(ARQException.class);
        assertThat(ask("{ " + triples + " FILTER (?b = 2) FILTER isIRI(?b) }")).isFalse();
    }

    @Test
    void whatIsNoNumberIsAsGreatAsItself() {
        assertThat(ask("{ ?a :q ?b FILTER (?b <= ?b) }")).isTrue();
        assertThat(ask("{ ?a :q ?b FILTER (regex(str(?b), '^[+-]?[0-9]+$') && ?b <= ?b) }"))
                .isFalse();
    }

    private static boolean ask(String pattern) {
        try (QueryExec query = QueryExec.graph(
                        RDFParser.fromString(DATA, Lang.TURTLE).toGraph())
                .query("PREFIX : <http://example.org/> ASK " + pattern)
                .build()) {
            return query.ask();
        }
    }
}
