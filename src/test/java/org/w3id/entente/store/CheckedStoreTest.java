package org.w3id.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.inference.CompleteGraph;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.store.RejectedChange.Reason;
import org.w3id.entente.validation.Finding;
import org.w3id.entente.validation.Severity;
import org.w3id.entente.validation.SmallProject;
import org.w3id.entente.vocabulary.ENT;

class CheckedStoreTest {

    private static final Node SIGHTING_TENSION =
            NodeFactory.createURI(Namespaces.ID + "tension/incident/northland--southland/sighting-2018");

    @TempDir
    private Path temp;

    @Test
    void whatFollowsChangesWithWhatIsStated() throws IOException {
        Project project = FixtureProject.in(temp);
        try (CheckedStore store = CheckedStore.of(Tdb2Store.inMemory(Edition.of(project)), project)) {
            Edition before = store.edition().get();
            assertThat(isTension(store, SIGHTING_TENSION)).isTrue();

            update(store, "DELETE WHERE { GRAPH graph:alpha-2019 { <ID/claim/alpha-2019/north-blames> ?p ?o } }");

            assertThat(isTension(store, SIGHTING_TENSION)).isFalse();
            assertThat(before.union().contains(SIGHTING_TENSION, RDF.type.asNode(), ENT.Tension.asNode()))
                    .isTrue();
            assertThat(store.edition().get().union().contains(SIGHTING_TENSION, Node.ANY, Node.ANY))
                    .isFalse();
            assertIsWhatTheFilesWouldGive(store, project);
        }
    }

    /** The same change made in the file instead. */
    private void assertIsWhatTheFilesWouldGive(CheckedStore store, Project project) throws IOException {
        Path claims = temp.resolve("data/papers/alpha-2019/claims.ttl");
        Files.writeString(
                claims,
                Files.readString(claims)
                        .replaceFirst("(?s)claim:north-blames a .*?Northland blames Southland.\"@en \\.", ""));
        CompleteGraph expected = CompleteGraph.of(project);
        assertThat(expected.graph()
                        .stated()
                        .contains(
                                NodeFactory.createURI(Namespaces.ID + "claim/alpha-2019/north-blames"),
                                Node.ANY,
                                Node.ANY))
                .isFalse();
        Edition edition = Edition.of(project, expected, store.edition().get().modified());
        assertThat(StoredGraphs.same(contents(store), StoredGraphs.published(edition)))
                .isTrue();
        assertThat(StoredGraphs.same(StoredGraphs.published(store.edition().get()), StoredGraphs.published(edition)))
                .isTrue();
    }

    @Test
    void whatWouldNotBeValidIsNotMade() throws IOException {
        unchanged(SmallProject.in(temp), store -> {
            RejectedChange rejected = rejected(
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
    void dataThatAreNotValidTakeNoChange() throws IOException {
        Project project = SmallProject.in(temp);
        Path claims = temp.resolve("data/papers/paper-b/claims.ttl");
        Files.writeString(claims, Files.readString(claims).replace("mode:fact", "mode:fact , mode:argument"));
        assertThatThrownBy(() -> CheckedStore.of(Tdb2Store.inMemory(Edition.of(project)), project))
                .isInstanceOf(InputException.class)
                .hasMessage("The data are not valid, so no change of them could be judged: claim:paper-b/a-meets-b: A"
                        + " claim has exactly one mode, a concept of the scheme mode: give ent:mode one, such as"
                        + " mode:fact. Mend what \"entente validate\" tells, or serve without --writable.");
    }

    @Test
    void aHypothesisIsNotStated() {
        unchanged(FixtureProject.in(temp), store -> {
            RejectedChange rejected = rejected(
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
            unchanged(FixtureProject.in(temp.resolve(String.valueOf(malformed.hashCode()))), store -> {
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
        unchanged(FixtureProject.in(temp), store -> {
            RejectedChange rejected = rejected(store, "INSERT DATA { GRAPH graph:reference { " + clique + "} }");
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
            update(
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
        unchanged(FixtureProject.in(temp), store -> {
            RejectedChange rejected = rejected(store, "DELETE WHERE { GRAPH graph:ontology { ?rule a ent:Rule } }");
            assertThat(rejected)
                    .hasMessageStartingWith("Nothing was changed, since the rules could not be run on the data: ");
            assertThat(rejected.reason()).isEqualTo(Reason.INVALID);
        });
    }

    @Test
    void whatFollowsCannotBeWritten() {
        unchanged(FixtureProject.in(temp), store -> {
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
        unchanged(FixtureProject.in(temp), store -> {
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
        unchanged(
                FixtureProject.in(temp),
                store -> assertForbidden(
                        store,
                        "INSERT DATA { <ID/state/southland> rdf:type ent:State }",
                        "The default graph is the union of the named graphs and holds nothing of its own. Say which graph to"
                                + " write to, such as " + Namespaces.GRAPH + "my-paper."));
    }

    @Test
    void aChangeThatFailsHalfWayIsNotMade() {
        unchanged(
                FixtureProject.in(temp),
                store -> assertThatThrownBy(() -> store.write(dataset -> {
                            update(dataset, "DELETE WHERE { GRAPH graph:reference { ?s ?p ?o } }");
                            throw new IllegalStateException("half way");
                        }))
                        .hasMessage("half way"));
    }

    @Test
    void aChangeOfNothingLeavesTheEdition() {
        unchanged(
                FixtureProject.in(temp),
                store -> update(store, "DELETE DATA { GRAPH graph:reference { <ID/state/nowhere> a ent:State } }"));
    }

    @Test
    void whoReadsMeanwhileSeesWhatWasBefore() {
        Project project = FixtureProject.in(temp);
        try (CheckedStore store = CheckedStore.of(Tdb2Store.inMemory(Edition.of(project)), project)) {
            Set<Quad> before = contents(store);
            Set<Quad> meanwhile = store.write(dataset -> {
                update(dataset, note(1));
                return elsewhere(() -> contents(store));
            });
            assertThat(meanwhile).isEqualTo(before);
            assertThat(contents(store)).isNotEqualTo(before);
        }
    }

    @Test
    void changesAtTheSameTimeAreAllMade() {
        Project project = FixtureProject.in(temp);
        try (CheckedStore store = CheckedStore.of(Tdb2Store.inMemory(Edition.of(project)), project)) {
            CompletableFuture.allOf(IntStream.range(0, 8)
                            .mapToObj(i -> CompletableFuture.runAsync(() -> update(store, note(i))))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
            Edition expected = Edition.of(
                    project,
                    CompleteGraph.of(
                            project, store.dataset().calculateRead(() -> StoredGraphs.stated(store.dataset()))),
                    store.edition().get().modified());
            assertThat(StoredGraphs.same(contents(store), StoredGraphs.published(expected)))
                    .isTrue();
            assertThat(StoredGraphs.same(
                            StoredGraphs.published(store.edition().get()), StoredGraphs.published(expected)))
                    .isTrue();
            Node southland = NodeFactory.createURI(Namespaces.ID + "state/southland");
            assertThat(store.edition().get().namedGraphs().stream(Node.ANY, southland, SKOS.note.asNode(), Node.ANY))
                    .hasSize(8);
        }
    }

    @Test
    void whatWasWrittenIsKeptWhenTheStoreIsRebuilt() throws IOException {
        Project project = FixtureProject.in(temp.resolve("project"));
        Path folder = temp.resolve("store");
        Set<Quad> written;
        try (CheckedStore store =
                CheckedStore.of(Tdb2Store.open(new StoreSettings(folder, false, "1.0.0"), project), project)) {
            update(store, note(1));
            written = store.dataset().calculateRead(() -> StoredGraphs.quads(store.dataset(), StoredGraphs::isStated));
        }
        assertThatThrownBy(() -> Tdb2Store.open(new StoreSettings(folder, false, "1.0.1"), project))
                .hasMessage("The store " + folder + " was made by version 1.0.0 of Entente, and this is 1.0.1. Make it"
                        + " anew with --rebuild; what was written to it is then kept beside it as N-Quads.");
        Tdb2Store.open(new StoreSettings(folder, true, "1.0.1"), project).close();
        DatasetGraph kept =
                RDFDataMgr.loadDatasetGraph(folder.resolve("kept-1.nq").toString());
        assertThat(StoredGraphs.same(StoredGraphs.quads(kept, graph -> true), written))
                .isTrue();
    }

    @Test
    void whatWasWrittenAndCannotBeReadIsLeft() throws IOException {
        Project project = FixtureProject.in(temp.resolve("project"));
        Path folder = temp.resolve("store");
        try (CheckedStore store =
                CheckedStore.of(Tdb2Store.open(new StoreSettings(folder, false, "1.0.0"), project), project)) {
            update(store, note(1));
        }
        Map<Path, String> before = damage(folder.resolve("database-1"));

        Tdb2Store.open(new StoreSettings(folder, true, "1.0.0"), project).close();

        assertThat(folder.resolve("kept-1.nq")).doesNotExist();
        assertThat(folder.resolve("database-1")).doesNotExist();
        for (Map.Entry<Path, String> file : before.entrySet()) {
            assertThat(folder.resolve("kept-1").resolve(file.getKey())).hasContent(file.getValue());
        }
        Tdb2Store.open(new StoreSettings(folder, false, "1.0.0"), project).close();
    }

    @Test
    void whatWasWrittenIsLeftWhereTheStoreDoesNotSayWhichDatabaseItIs() throws IOException {
        Project project = FixtureProject.in(temp.resolve("project"));
        Path folder = temp.resolve("store");
        try (CheckedStore store =
                CheckedStore.of(Tdb2Store.open(new StoreSettings(folder, false, "1.0.0"), project), project)) {
            update(store, note(1));
        }
        Files.writeString(folder.resolve("entente-store.properties"), "");

        Tdb2Store.open(new StoreSettings(folder, true, "1.0.0"), project).close();

        assertThat(folder.resolve("kept-1")).isNotEmptyDirectory();
    }

    /** Overwrites all files; what is in them then, by their places in {@code database}. */
    private static Map<Path, String> damage(Path database) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(database)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("tdb.lock"))
                    .toList();
        }
        Map<Path, String> damaged = new HashMap<>();
        for (Path file : files) {
            Files.writeString(file, "damaged " + file.getFileName());
            damaged.put(database.relativize(file), Files.readString(file));
        }
        return damaged;
    }

    private void unchanged(Project project, Consumer<CheckedStore> attempt) {
        try (CheckedStore store = CheckedStore.of(Tdb2Store.inMemory(Edition.of(project)), project)) {
            Edition edition = store.edition().get();
            Set<Quad> before = contents(store);
            attempt.accept(store);
            assertThat(store.edition().get()).isSameAs(edition);
            assertThat(contents(store)).isEqualTo(before);
        }
    }

    private static void assertForbidden(CheckedStore store, String update, String message) {
        RejectedChange rejected = rejected(store, update);
        assertThat(rejected).hasMessage("Nothing was changed. " + message);
        assertThat(rejected.reason()).isEqualTo(Reason.FORBIDDEN);
        assertThat(rejected.findings()).isEmpty();
    }

    private static RejectedChange rejected(CheckedStore store, String update) {
        return catchThrowableOfType(RejectedChange.class, () -> update(store, update));
    }

    private static void update(CheckedStore store, String update) {
        store.write(dataset -> {
            update(dataset, update);
            return null;
        });
    }

    private static void update(DatasetGraph dataset, String update) {
        String text = update.replace("<ID/", "<" + Namespaces.ID).replace("<MODE/", "<" + Namespaces.SCHEME + "mode/");
        StringBuilder prefixes = new StringBuilder();
        Namespaces.PREFIXES
                .getNsPrefixMap()
                .forEach((prefix, iri) -> prefixes.append("PREFIX " + prefix + ": <" + iri + ">\n"));
        UpdateExec.dataset(dataset).update(prefixes + text).execute();
    }

    private static String note(int number) {
        return "INSERT DATA { GRAPH graph:reference { <ID/state/southland> skos:note \"" + number + "\" } }";
    }

    private static boolean isTension(Store store, Node iri) {
        Quad quad = Quad.create(KnowledgeGraph.INFERRED, iri, RDF.type.asNode(), ENT.Tension.asNode());
        return store.dataset().calculateRead(() -> store.dataset().contains(quad));
    }

    private static Set<Quad> contents(Store store) {
        return store.dataset().calculateRead(() -> StoredGraphs.quads(store.dataset(), graph -> true));
    }

    private static <T> T elsewhere(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
