package org.w3id.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
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

            Writes.update(
                    store, "DELETE WHERE { GRAPH graph:alpha-2019 { <ID/claim/alpha-2019/north-blames> ?p ?o } }");

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
        assertThat(StoredGraphs.same(Writes.contents(store), StoredGraphs.published(edition)))
                .isTrue();
        assertThat(StoredGraphs.same(StoredGraphs.published(store.edition().get()), StoredGraphs.published(edition)))
                .isTrue();
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
    void aChangeThatFailsHalfWayIsNotMade() {
        Writes.unchanged(
                FixtureProject.in(temp),
                store -> assertThatThrownBy(() -> store.write(dataset -> {
                            Writes.update(dataset, "DELETE WHERE { GRAPH graph:reference { ?s ?p ?o } }");
                            throw new IllegalStateException("half way");
                        }))
                        .hasMessage("half way"));
    }

    @Test
    void aChangeOfNothingLeavesTheEdition() {
        Writes.unchanged(
                FixtureProject.in(temp),
                store -> Writes.update(
                        store, "DELETE DATA { GRAPH graph:reference { <ID/state/nowhere> a ent:State } }"));
    }

    @Test
    void whoReadsMeanwhileSeesWhatWasBefore() {
        Project project = FixtureProject.in(temp);
        try (CheckedStore store = CheckedStore.of(Tdb2Store.inMemory(Edition.of(project)), project)) {
            Set<Quad> before = Writes.contents(store);
            Set<Quad> meanwhile = store.write(dataset -> {
                Writes.update(dataset, Writes.note(1));
                return elsewhere(() -> Writes.contents(store));
            });
            assertThat(meanwhile).isEqualTo(before);
            assertThat(Writes.contents(store)).isNotEqualTo(before);
        }
    }

    @Test
    void changesAtTheSameTimeAreAllMade() {
        Project project = FixtureProject.in(temp);
        try (CheckedStore store = CheckedStore.of(Tdb2Store.inMemory(Edition.of(project)), project)) {
            CompletableFuture.allOf(IntStream.range(0, 8)
                            .mapToObj(i -> CompletableFuture.runAsync(() -> Writes.update(store, Writes.note(i))))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
            Edition expected = Edition.of(
                    project,
                    CompleteGraph.of(
                            project, store.dataset().calculateRead(() -> StoredGraphs.stated(store.dataset()))),
                    store.edition().get().modified());
            assertThat(StoredGraphs.same(Writes.contents(store), StoredGraphs.published(expected)))
                    .isTrue();
            assertThat(StoredGraphs.same(
                            StoredGraphs.published(store.edition().get()), StoredGraphs.published(expected)))
                    .isTrue();
            Node southland = NodeFactory.createURI(Namespaces.ID + "state/southland");
            assertThat(store.edition().get().namedGraphs().stream(Node.ANY, southland, SKOS.note.asNode(), Node.ANY))
                    .hasSize(8);
        }
    }

    private static boolean isTension(Store store, Node iri) {
        Quad quad = Quad.create(KnowledgeGraph.INFERRED, iri, RDF.type.asNode(), ENT.Tension.asNode());
        return store.dataset().calculateRead(() -> store.dataset().contains(quad));
    }

    private static <T> T elsewhere(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
