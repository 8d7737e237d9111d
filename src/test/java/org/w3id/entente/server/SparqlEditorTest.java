package org.w3id.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An editor that is pointed at the endpoint finds examples, prefixes and what to complete without being configured. */
class SparqlEditorTest {

    private static final String CSV = "text/csv";

    @RegisterExtension
    static final ServerUnderTest server = ServerUnderTest.ofProject();

    private static List<String> rows(String query, String... more) {
        HttpResponse<String> response = server.get(
                "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + String.join("", more),
                "Accept",
                CSV);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        List<String> lines = response.body().lines().toList();
        return lines.subList(1, lines.size());
    }

    private static String localGraph() {
        return server.address() + "sparql/.well-known/sparql-examples";
    }

    @Test
    void examplesAreThoseInTheGraphUnderItsAddress() {
        List<String> examples = rows("PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?example { GRAPH <" + localGraph()
                + "> { ?example a sh:SPARQLExecutable } }");
        assertThat(examples)
                .contains("https://w3id.org/entente/id/query/statements/biegun-denial")
                .hasSize(ServerUnderTest.projectEdition().queries().queries().size());
        assertThat(rows(
                        "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?example { ?example a sh:SPARQLExecutable }",
                        "&default-graph-uri=" + URLEncoder.encode(localGraph(), StandardCharsets.UTF_8)))
                .containsExactlyInAnyOrderElementsOf(examples);
    }

    @Test
    void theGraphStoreKnowsItToo() {
        String canonical = "https://w3id.org/entente/sparql/.well-known/sparql-examples";
        HttpResponse<String> answer =
                server.get("/sparql?graph=" + URLEncoder.encode(localGraph(), StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(server.get("/sparql?graph=" + canonical).body())
                .contains("SPARQLExecutable");
    }

    @Test
    void everyExampleHasOneTitleAndOneText() {
        assertThat(rows("""
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        PREFIX sh: <http://www.w3.org/ns/shacl#>
                        SELECT ?example {
                          ?example a sh:SPARQLExecutable .
                          OPTIONAL { ?example rdfs:comment ?comment ; sh:select|sh:ask|sh:construct|sh:describe ?text }
                        }
                        GROUP BY ?example
                        HAVING (COUNT(*) != 1 || COUNT(?text) != 1)""")).isEmpty();
    }

    @Test
    void prefixesAreDeclared() {
        assertThat(rows("""
                        PREFIX sh: <http://www.w3.org/ns/shacl#>
                        SELECT DISTINCT ?namespace { [] sh:prefix ?prefix ; sh:namespace ?namespace }"""))
                .contains(
                        "https://w3id.org/entente/vocab/",
                        "https://w3id.org/entente/id/state/",
                        "http://www.w3.org/2004/02/skos/core#",
                        "http://rdfs.org/ns/void#");
    }

    /** A claim has a mode, which is a concept; a selector's begin is a number; what a claim never has is not offered. */
    @Test
    void propertiesAreOfferedByClassWithWhatTheirValuesAre() {
        List<String> offered = rows("""
                PREFIX void: <http://rdfs.org/ns/void#>
                PREFIX void-ext: <http://ldf.fi/void-ext#>
                SELECT DISTINCT (CONCAT(STR(?class), " ", STR(?property), " ", STR(?of)) AS ?row) {
                  ?partition void:class ?class ; void:propertyPartition ?onClass .
                  ?onClass void:property ?property .
                  { ?onClass void:classPartition/void:class ?of }
                  UNION { ?onClass void-ext:datatypePartition/void-ext:datatype ?of }
                }""");
        String claim = "https://w3id.org/entente/vocab/Claim https://w3id.org/entente/vocab/";
        assertThat(offered)
                .contains(
                        claim + "mode http://www.w3.org/2004/02/skos/core#Concept",
                        claim + "citesPassage https://w3id.org/entente/vocab/Passage",
                        claim + "paraphrase http://www.w3.org/1999/02/22-rdf-syntax-ns#langString",
                        "http://www.w3.org/ns/oa#TextPositionSelector http://www.w3.org/ns/oa#start"
                                + " http://www.w3.org/2001/XMLSchema#integer")
                .noneMatch(row -> row.startsWith(claim + "contentSubject"));
    }
}
