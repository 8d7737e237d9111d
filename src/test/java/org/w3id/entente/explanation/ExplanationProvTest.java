package org.w3id.entente.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.project.Project;

/** The project's own tensions, each explained in PROV-O. */
class ExplanationProvTest {

    private static final String PREFIXES = """
            PREFIX ent: <https://w3id.org/entente/vocab/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    /** Rows are faults; the first column says what is wrong. */
    private static final String FAULTS = PREFIXES + """
            SELECT ?fault ?node {
              { ?node a prov:Entity FILTER NOT EXISTS { ?node prov:wasGeneratedBy ?step }
                FILTER NOT EXISTS { ?node prov:wasDerivedFrom ?source }
                FILTER NOT EXISTS { ?node a ent:Hypothesis }
                FILTER NOT EXISTS { ?node ent:inSource ?paper }
                FILTER NOT EXISTS { ?node a prov:Bundle }
                BIND("neither derived nor cited" AS ?fault) }
              UNION { ?node a ent:Claim FILTER NOT EXISTS { ?node prov:wasDerivedFrom/ent:inSource ?paper }
                BIND("claim without passage" AS ?fault) }
              UNION { ?made prov:wasGeneratedBy ?node . ?node prov:used ?used
                FILTER NOT EXISTS { ?made prov:wasDerivedFrom ?used } BIND("used, but not derived from" AS ?fault) }
              UNION { ?made prov:wasDerivedFrom ?node . ?made prov:wasGeneratedBy ?any
                FILTER NOT EXISTS { ?made prov:wasGeneratedBy/prov:used ?node }
                BIND("derived from, but not used" AS ?fault) }
              UNION { ?node a prov:Activity
                FILTER NOT EXISTS { ?node prov:qualifiedAssociation [ prov:agent ?agent ; prov:hadPlan ?plan ] .
                                    ?node prov:wasAssociatedWith ?agent . ?plan a prov:Plan }
                BIND("activity without rule" AS ?fault) }
              UNION { ?node a rdf:Statement ; prov:wasGeneratedBy ?step
                FILTER NOT EXISTS { ?node ent:status ?status
                  FILTER STRSTARTS(STR(?node), "https://w3id.org/entente/id/inferred/") }
                BIND("inferred, but not named so or without status" AS ?fault) }
              UNION { ?node a rdf:Statement FILTER NOT EXISTS { ?node prov:wasGeneratedBy ?step }
                FILTER (!STRSTARTS(STR(?node), "https://w3id.org/entente/id/fact/"))
                BIND("stated, but not named so" AS ?fault) }
              UNION { ?node ent:status ?one, ?two FILTER (STR(?one) < STR(?two)) BIND("two statuses" AS ?fault) }
              UNION { ?node prov:wasDerivedFrom+ ?node BIND("derived from itself" AS ?fault) }
              UNION { ?any ?property ?node FILTER isBlank(?node) BIND("blank node" AS ?fault) }
              UNION { VALUES ?property { prov:used prov:wasDerivedFrom } ?any ?property ?node
                FILTER NOT EXISTS { ?node a prov:Entity } BIND("used, but no entity" AS ?fault) }
            }
            """;

    private static CompleteGraph complete;

    @BeforeAll
    static void infer() {
        complete = CompleteGraph.of(Project.in(Path.of("")));
    }

    @TestFactory
    Stream<DynamicTest> everyEntityIsDerivedOrCitedAndTheLeavesAreTheGrounds() {
        Explanations explanations = new Explanations(complete.run());
        return complete.tensions().stream()
                .map(tension -> dynamicTest(tension.label(), () -> {
                    holds(explanations.strongest(tension), tension);
                    holds(explanations.strongest(tension).cut(1), tension);
                }));
    }

    @Test
    void severalProofsShareWhatTheyHaveInCommon() {
        Tension tension = complete.tensions().stream()
                .filter(each -> each.iri().getURI().endsWith("/cost-sharing-talks-2019"))
                .findFirst()
                .orElseThrow();
        Explanation explanation = new Explanations(complete.run()).all(tension, 5);
        Graph prov = parsed(explanation);

        assertThat(faults(prov)).isEmpty();
        assertThat(leaves(prov, tension))
                .isEqualTo(explanation.proofs().stream()
                        .flatMap(proof -> claims(proof.conclusion()))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .hasSizeGreaterThan(claims(explanation.proofs().get(0).conclusion())
                        .collect(Collectors.toSet())
                        .size());
        assertThat(text(explanation)).isEqualTo(text(new Explanations(complete.run()).all(tension, 5)));
    }

    @Test
    void tellsOfFaults() {
        Graph graph = RDFParser.fromString(PREFIXES + "<https://example.org/a> a prov:Entity .", Lang.TURTLE)
                .toGraph();

        assertThat(faults(graph)).containsExactly("neither derived nor cited <https://example.org/a>");
    }

    private static void holds(Explanation explanation, Tension tension) {
        Graph prov = parsed(explanation);
        assertThat(faults(prov)).isEmpty();
        Set<String> grounds = new TreeSet<>();
        tension.proofs().get(0).grounds().forEach(ground -> grounds.add("<" + ground.getURI() + ">"));
        assertThat(leaves(prov, tension)).isEqualTo(grounds);
    }

    private static Set<String> leaves(Graph prov, Tension tension) {
        return ask(
                prov,
                "SELECT DISTINCT ?claim { <" + tension.iri() + "> prov:wasDerivedFrom+ ?claim . ?claim a ent:Claim }");
    }

    private static Stream<String> claims(Step step) {
        return step instanceof Step.Claimed claimed
                ? Stream.of("<" + claimed.claim().iri() + ">")
                : step.because().stream().flatMap(ExplanationProvTest::claims);
    }

    private static Graph parsed(Explanation explanation) {
        return RDFParser.fromString(text(explanation), Lang.TURTLE).strict(true).toGraph();
    }

    private static String text(Explanation explanation) {
        return ExplanationProv.of(explanation, complete.stated(), complete.graph()::graphsOf, Optional.empty());
    }

    private static Set<String> faults(Graph graph) {
        return ask(graph, FAULTS.substring(PREFIXES.length()));
    }

    /** The rows, each on a line of its own, with blanks between the columns. */
    private static Set<String> ask(Graph graph, String query) {
        try (QueryExecution execution =
                QueryExecution.create(PREFIXES + query, ModelFactory.createModelForGraph(graph))) {
            Set<String> rows = new TreeSet<>();
            execution.execSelect().forEachRemaining(row -> {
                StringBuilder line = new StringBuilder();
                row.varNames().forEachRemaining(name -> {
                    if (row.get(name).isLiteral()) {
                        line.insert(0, row.get(name).asLiteral().getLexicalForm() + " ");
                    } else {
                        line.append("<").append(row.get(name)).append(">");
                    }
                });
                rows.add(line.toString());
            });
            return rows;
        }
    }
}
