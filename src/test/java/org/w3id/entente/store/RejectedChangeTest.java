package org.w3id.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.store.RejectedChange.Reason;
import org.w3id.entente.validation.Finding;
import org.w3id.entente.validation.Severity;
import org.w3id.entente.validation.SmallProject;
import org.w3id.entente.vocabulary.ENT;

/** What a change may not bring, and what is said of it. */
class RejectedChangeTest {

    @TempDir
    private Path temp;

    @Test
    void whatWouldNotBeValidIsNotMade() throws IOException {
        Writes.unchanged(SmallProject.in(temp), store -> {
            RejectedChange rejected = Writes.rejected(
                    store,
                    "INSERT DATA { GRAPH graph:paper-b { <ID/claim/paper-b/a-meets-b> ent:mode <MODE/argument> } }");
            assertThat(rejected).hasMessage("Nothing was changed, since the data would not be valid.");
            assertThat(rejected.reason()).isEqualTo(Reason.INVALID);
            assertThat(rejected.findings())
                    .containsExactly(new Finding(
                            Severity.ERROR,
                            "ClaimShape",
                            NodeFactory.createURI(Namespaces.ID + "claim/paper-b/a-meets-b"),
                            ENT.mode.asNode(),
                            null,
                            "A claim has exactly one mode, a concept of the scheme mode: give ent:mode one, such as"
                                    + " mode:fact.",
                            null));
        });
    }

    @Test
    void aHypothesisIsNotStated() {
        Writes.unchanged(FixtureProject.in(temp), store -> {
            RejectedChange rejected = Writes.rejected(
                    store,
                    "INSERT DATA { GRAPH graph:alpha-2019 { <ID/hypothesis/peace/one> a ent:Hypothesis ."
                            + " <ID/scenario/peace> a ent:Scenario ; ent:supposes <ID/hypothesis/peace/one> } }");
            assertThat(rejected)
                    .hasMessage("Nothing was changed. hypothesis:peace/one is a hypothesis. Hypotheses belong in the"
                            + " file of a scenario; what a paper says is an ent:Claim.");
            assertThat(rejected.reason()).isEqualTo(Reason.INVALID);
        });
    }

    @Test
    void whatIsMalformedIsNotMade() {
        Node southland = NodeFactory.createURI(Namespaces.ID + "state/southland");
        Node graph = NodeFactory.createURI(Namespaces.GRAPH + "reference");
        for (Node malformed : List.of(
                NodeFactory.createLiteralDT("2019-13-45", XSDDatatype.XSDdate),
                NodeFactory.createURI("http://example.org/a b"),
                NodeFactory.createURI("relative"))) {
            Writes.unchanged(FixtureProject.in(temp.resolve(String.valueOf(malformed.hashCode()))), store -> {
                RejectedChange rejected = catchThrowableOfType(
                        RejectedChange.class,
                        () -> store.write(dataset -> {
                            dataset.add(graph, southland, SKOS.note.asNode(), malformed);
                            return null;
                        }));
                assertThat(rejected)
                        .hasMessage("Nothing was changed. " + malformed
                                + " is malformed. Write a value that its datatype has, and an absolute IRI.");
                assertThat(rejected.reason()).isEqualTo(Reason.INVALID);
            });
        }
    }

    /** Each of them looks like every other, so no order of a dump's lines could be found. */
    @Test
    void blankNodesThatCannotBeToldApartAreNotStored() {
        StringBuilder clique = new StringBuilder();
        for (int a = 0; a < 10; a++) {
            for (int b = 0; b < 10; b++) {
                if (a != b) {
                    clique.append("_:b" + a + " skos:related _:b" + b + " . ");
                }
            }
        }
        Writes.unchanged(FixtureProject.in(temp), store -> {
            RejectedChange rejected = Writes.rejected(store, "INSERT DATA { GRAPH graph:reference { " + clique + "} }");
            assertThat(rejected)
                    .hasMessage("Nothing was changed. The blank nodes of a graph are so alike and entangled that they"
                            + " cannot be told apart. Give them IRIs.");
            assertThat(rejected.reason()).isEqualTo(Reason.INVALID);
        });
    }

    @Test
    void blankNodesThatCanBeToldApartAreStored() {
        Project project = FixtureProject.in(temp);
        try (CheckedStore store = CheckedStore.of(Tdb2Store.inMemory(Edition.of(project)), project)) {
            Writes.update(
                    store,
                    "INSERT DATA { GRAPH graph:reference { _:a skos:related _:b , _:c . _:b skos:related _:c , _:a ."
                            + " _:c skos:related _:a , _:b } }");
            assertThat(store.edition()
                            .get()
                            .union()
                            .find(Node.ANY, SKOS.related.asNode(), Node.ANY)
                            .toList())
                    .hasSize(6);
        }
    }

    @Test
    void whatTheRulesCannotReadIsNotMade() {
        Writes.unchanged(FixtureProject.in(temp), store -> {
            RejectedChange rejected =
                    Writes.rejected(store, "DELETE WHERE { GRAPH graph:ontology { ?rule a ent:Rule } }");
            assertThat(rejected)
                    .hasMessageStartingWith("Nothing was changed, since the rules could not be run on the data: ");
            assertThat(rejected.reason()).isEqualTo(Reason.INVALID);
        });
    }

    @Test
    void whatFollowsCannotBeWritten() {
        Writes.unchanged(FixtureProject.in(temp), store -> {
            for (String graph : List.of("derived", "inferred", "catalog")) {
                assertForbidden(
                        store,
                        "INSERT DATA { GRAPH graph:" + graph
                                + " { <ID/state/southland> rdf:type <ID/state/southland> } }",
                        "graph:" + graph + " follows from what the other graphs state, and changes with them alone."
                                + " Leave it out: write GRAPH with the name of another graph.");
            }
            assertForbidden(
                    store,
                    "CLEAR ALL",
                    "graph:catalog follows from what the other graphs state, and changes with them alone."
                            + " Leave it out: write GRAPH with the name of another graph.");
            assertForbidden(
                    store,
                    "DROP GRAPH <" + Namespaces.ROOT + "sparql/.well-known/sparql-examples>",
                    "<" + Namespaces.ROOT
                            + "sparql/.well-known/sparql-examples> follows from what the other graphs state, and"
                            + " changes with them alone. Leave it out: write GRAPH with the name of another graph.");
        });
    }

    @Test
    void aGraphIsCalledAsAFolderCouldBe() {
        Writes.unchanged(FixtureProject.in(temp), store -> {
            for (String name :
                    List.of("http://example.org/g", Namespaces.GRAPH + "My_Paper", Namespaces.GRAPH + "a/b")) {
                assertForbidden(
                        store,
                        "INSERT DATA { GRAPH <" + name + "> { <ID/state/southland> rdf:type ent:State } }",
                        "A graph cannot be called " + name + " here. Call it " + Namespaces.GRAPH
                                + "<name>, and make the name of the letters a to z, digits and hyphens.");
            }
        });
    }

    @Test
    void theDefaultGraphTakesNothing() {
        Writes.unchanged(
                FixtureProject.in(temp),
                store -> assertForbidden(
                        store,
                        "INSERT DATA { <ID/state/southland> rdf:type ent:State }",
                        "The default graph is the union of the named graphs and holds nothing of its own. Say which graph to"
                                + " write to, such as " + Namespaces.GRAPH + "my-paper."));
    }

    private static void assertForbidden(CheckedStore store, String update, String message) {
        RejectedChange rejected = Writes.rejected(store, update);
        assertThat(rejected).hasMessage("Nothing was changed. " + message);
        assertThat(rejected.reason()).isEqualTo(Reason.FORBIDDEN);
        assertThat(rejected.findings()).isEmpty();
    }
}
