package org.w3id.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number in the description of the dataset is what a query counts in the graphs themselves. */
class VoidTest {

    private static final String PREFIXES = """
            PREFIX graph: <https://w3id.org/entente/graph/>
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX void-ext: <http://ldf.fi/void-ext#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private static final String DATASET = "https://w3id.org/entente/";

    private static final String OF_THE_DATASET =
            "FILTER(?g NOT IN (graph:catalog, <https://w3id.org/entente/sparql/.well-known/sparql-examples>))";

    /** Each triple once, in however many graphs. */
    private static final String UNION = "{ SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } " + OF_THE_DATASET + " } }";

    private static final String TYPES =
            "{ SELECT DISTINCT ?s ?class { GRAPH ?h { ?s a ?class } " + OF_THE_DATASET.replace("?g", "?h") + " } }";

    private static List<String> rows(String query) {
        try (QueryExec execution = QueryExec.dataset(
                        ProjectEdition.EDITION.dataset().asDatasetGraph())
                .query(PREFIXES + query)
                .build()) {
            RowSet found = execution.select().materialize();
            List<Var> named = found.getResultVars().stream()
                    .filter(variable -> variable.isNamedVar())
                    .sorted(Comparator.comparing(Var::getName))
                    .toList();
            return Iter.asStream(found)
                    .map(row -> named.stream()
                            .map(variable -> variable.getName() + " " + text(row.get(variable)))
                            .toList()
                            .toString())
                    .sorted()
                    .toList();
        }
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
    }

    private static void assertSaid(String said, String counted) {
        List<String> numbers = rows("SELECT * { GRAPH graph:catalog { " + said + " } }");
        assertThat(numbers).isNotEmpty().isEqualTo(rows(counted));
    }

    @ParameterizedTest
    @CsvSource({
        "triples,          COUNT(*),           ?s ?p ?o",
        "distinctSubjects, COUNT(DISTINCT ?s), ?s ?p ?o",
        "properties,       COUNT(DISTINCT ?p), ?s ?p ?o",
        "distinctObjects,  COUNT(DISTINCT ?o), ?s ?p ?o",
        "classes,          COUNT(DISTINCT ?o), ?s a ?o"
    })
    void totals(String number, String count, String pattern) {
        assertSaid(
                "<" + DATASET + "> void:" + number + " ?n",
                "SELECT (" + count + " AS ?n) { " + UNION + " "
                        + pattern.replace("?s ?p ?o", "")
                                .replace("?s a ?o", "FILTER(?p = <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>)")
                        + " }");
        assertSaid(
                "?g void:" + number + " ?n FILTER(?n > 0) FILTER EXISTS { <" + DATASET + "> void:subset ?g }",
                "SELECT ?g (" + count + " AS ?n) { GRAPH ?g { " + pattern + " } " + OF_THE_DATASET + " } GROUP BY ?g");
        assertSaid(
                "?g void:" + number + " ?n FILTER(?n > 0) FILTER(CONTAINS(STR(?g), 'examples'))",
                "SELECT ?g (" + count + " AS ?n) { GRAPH ?g { " + pattern
                        + " } FILTER(CONTAINS(STR(?g), 'examples')) } GROUP BY ?g");
    }

    @Test
    void triplesOfTheDescriptionItself() {
        assertSaid("graph:catalog void:triples ?n", "SELECT (COUNT(*) AS ?n) { GRAPH graph:catalog { ?s ?p ?o } }");
    }

    @Test
    void everyGraphIsASubset() {
        assertSaid(
                "<" + DATASET + "> void:subset ?g",
                "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } " + OF_THE_DATASET + " }");
    }

    @Test
    void classPartitions() {
        String said = "void:classPartition [ void:class ?class ; void:entities ?n ]";
        assertSaid("<" + DATASET + "> " + said, "SELECT ?class (COUNT(*) AS ?n) { " + TYPES + " } GROUP BY ?class");
        assertSaid(
                "?g " + said + " FILTER(?g != <" + DATASET + ">)",
                "SELECT ?g ?class (COUNT(DISTINCT ?s) AS ?n) { GRAPH ?g { ?s a ?class } " + OF_THE_DATASET
                        + " } GROUP BY ?g ?class");
    }

    @Test
    void propertyPartitions() {
        String said = "void:propertyPartition [ void:property ?p ; void:triples ?n ; void:distinctSubjects ?subjects ;"
                + " void:distinctObjects ?objects ]";
        String counted = "(COUNT(*) AS ?n) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?o) AS ?objects)";
        assertSaid("<" + DATASET + "> " + said, "SELECT ?p " + counted + " { " + UNION + " } GROUP BY ?p");
        assertSaid(
                "?g " + said + " FILTER(?g != <" + DATASET + ">)",
                "SELECT ?g ?p " + counted + " { GRAPH ?g { ?s ?p ?o } " + OF_THE_DATASET + " } GROUP BY ?g ?p");
    }

    @Test
    void propertyPartitionsOfClasses() {
        String said = "void:classPartition [ void:class ?class ;"
                + " void:propertyPartition [ void:property ?p ; void:triples ?n ] ]";
        assertSaid(
                "<" + DATASET + "> " + said,
                "SELECT ?class ?p (COUNT(*) AS ?n) { " + TYPES + " " + UNION + " } GROUP BY ?class ?p");
        assertSaid(
                "?g " + said + " FILTER(?g != <" + DATASET + ">)",
                "SELECT ?g ?class ?p (COUNT(*) AS ?n) { GRAPH ?g { ?s a ?class ; ?p ?o } " + OF_THE_DATASET
                        + " } GROUP BY ?g ?class ?p");
    }

    @Test
    void classesAndDatatypesOfValues() {
        String said = "<" + DATASET
                + "> void:classPartition [ void:class ?class ; void:propertyPartition [ void:property ?p ;";
        assertSaid(
                said + " void:classPartition [ void:class ?type ; void:triples ?n ] ] ]",
                "SELECT ?class ?p ?type (COUNT(*) AS ?n) { " + TYPES + " " + UNION + " "
                        + TYPES.replace("?s", "?o").replace("?class", "?type") + " } GROUP BY ?class ?p ?type");
        assertSaid(
                said + " void-ext:datatypePartition [ void-ext:datatype ?type ; void:triples ?n ] ] ]",
                "SELECT ?class ?p ?type (COUNT(*) AS ?n) { " + TYPES + " " + UNION
                        + " FILTER(isLiteral(?o)) BIND(DATATYPE(?o) AS ?type) } GROUP BY ?class ?p ?type");
    }

    /** Links from us to elsewhere; where they lead is a dataset that is told of. */
    @Test
    void linksets() {
        assertSaid(
                "?g void:subset [ a void:Linkset ; void:linkPredicate ?p ; void:triples ?n ;" + " void:subjectsTarget <"
                        + DATASET + "> ; void:objectsTarget [ void:uriSpace ?space ] ]",
                "SELECT ?g ?p ?space (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(?p IN (owl:sameAs, skos:exactMatch))"
                        + " BIND(REPLACE(STR(?o), '[^/]*$', '') AS ?space) } GROUP BY ?g ?p ?space");
    }
}
