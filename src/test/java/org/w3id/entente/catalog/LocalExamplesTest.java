package org.w3id.entente.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalExamplesTest {

    private static final LocalExamples LOCAL = new LocalExamples("http://127.0.0.1:3030/sparql");
    private static final String CANONICAL = "<https://w3id.org/entente/sparql/.well-known/sparql-examples>";

    private static Query canonical(String text) {
        return LOCAL.canonical(text, QueryFactory.create(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { GRAPH %s { ?s ?p ?o } }",
                "ASK { GRAPH %s { ?s ?p ?o } }",
                "SELECT * { { SELECT ?s { GRAPH %s { ?s ?p ?o } } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { GRAPH %s { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?r } MINUS { GRAPH %s { ?s ?p ?o } } }",
                "CONSTRUCT { ?s ?p ?o } FROM %s WHERE { ?s ?p ?o }",
                "SELECT * FROM NAMED %s { GRAPH %1$s { ?s ?p ?o } }"
            })
    void graphOfTheEndpointIsTheGraphOfTheExamples(String query) {
        String local = String.format(Locale.ROOT, query, "<http://127.0.0.1:3030/sparql/.well-known/sparql-examples>");
        assertThat(canonical(local)).isEqualTo(QueryFactory.create(String.format(Locale.ROOT, query, CANONICAL)));
    }

    @Test
    void prefixesMayNameIt() {
        assertThat(canonical(
                                "PREFIX w: <http://127.0.0.1:3030/sparql/.well-known/> SELECT * { GRAPH w:sparql-examples { ?s ?p ?o } }")
                        .getQueryPattern())
                .isEqualTo(QueryFactory.create("SELECT * { GRAPH " + CANONICAL + " { ?s ?p ?o } }")
                        .getQueryPattern());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { GRAPH <http://localhost/sparql/.well-known/sparql-examples> { ?s ?p ?o } }",
                "SELECT * { ?s ?p <http://127.0.0.1:3030/sparql/.well-known/sparql-examples> }"
            })
    void nothingElseIsRenamed(String query) {
        assertThat(canonical(query)).isEqualTo(QueryFactory.create(query));
    }

    @Test
    void namesInARequestAreRenamedToo() {
        List<String> graphs =
                new ArrayList<>(List.of("urn:x", "http://127.0.0.1:3030/sparql/.well-known/sparql-examples"));
        LOCAL.rename(graphs);
        assertThat(graphs).containsExactly("urn:x", "https://w3id.org/entente/sparql/.well-known/sparql-examples");
    }
}
