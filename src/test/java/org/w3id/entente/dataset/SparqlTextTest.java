package org.w3id.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.entente.project.InputException;

class SparqlTextTest {

    private static final Path FILE = Path.of("q.rq");

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "SELECT * WHER { }#1:10: \"WHER\" is no word of SPARQL 1.1.",
                "SELECT * {#1:10: the query ends too early; expected one of <IRI>, prefix:name, blank node label, ?variable, SELECT, VALUES, GRAPH, OPTIONAL or others.",
                "SELECT * { ?s ?p 'x }#1:18: the query ends inside 'x }.",
                "SELECT * { ?s § ?o }#1:15: the character \"§\" cannot stand here.",
                "SELECT <x> {}#1:8: unexpected \"<x>\"; expected one of ?variable, DISTINCT, REDUCED, \"(\", \"*\".",
                "ASK { ?s ?p }#1:13: unexpected \"}\"; expected one of <IRI>, prefix:name, blank node label, ?variable, TRUE, FALSE, integer, decimal or others.",
            })
    void showsThePlaceAndWhatWasExpected(String text, String fault) {
        int column = Integer.parseInt(fault.split(":")[1]);
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> SparqlText.parse(FILE, text))
                .withMessage("q.rq:" + fault + "\n  " + text + "\n  " + " ".repeat(column - 1) + "^");
    }

    @Test
    void saysWhatIsWrongWithoutAPlace() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> SparqlText.parse(FILE, "SELECT ?x ?y { ?s ?p ?x } GROUP BY ?x"))
                .withMessage("q.rq: Non-group key variable in SELECT: ?y.");
    }

    @Test
    void knowsThePrefixesOfTheProduct() {
        assertThat(SparqlText.parse(FILE, "ASK { state:japan ent:hasAlly ?x ; skos:prefLabel ?y }")
                        .toString())
                .contains("state:japan");
    }

    @Test
    void refusesAnEmptyTextAsAQueryThatEnds() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> SparqlText.parse(FILE, ""))
                .withMessageStartingWith("q.rq:")
                .withMessageContaining(": the query ends too early; expected one of ");
    }

    @Test
    void refusesAnUpdate() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> SparqlText.parse(FILE, "DELETE WHERE { ?s ?p ?o }"))
                .withMessage("q.rq: this is a SPARQL Update. Queries only read; to change the graph, edit the files"
                        + " in data/.");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        String text = "ASK " + "{".repeat(200_000) + "}".repeat(200_000);
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> SparqlText.parse(FILE, text))
                .withMessage("q.rq: the query is too long or nested too deeply. Split it.");
    }

    @Test
    void marksThePlaceAlsoBehindATab() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> SparqlText.parse(FILE, "ASK {\n\t?s § ?o }"))
                .withMessageEndingWith("\n  \t?s § ?o }\n  \t   ^");
    }
}
