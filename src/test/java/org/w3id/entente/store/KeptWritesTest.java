package org.w3id.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.Project;

/** What somebody wrote outlives the database that it was written to. */
class KeptWritesTest {

    @TempDir
    private Path temp;

    @Test
    void whatWasWrittenIsKeptWhenTheStoreIsRebuilt() throws IOException {
        Project project = FixtureProject.in(temp.resolve("project"));
        Path folder = temp.resolve("store");
        Set<Quad> written;
        try (CheckedStore store =
                CheckedStore.of(Tdb2Store.open(new StoreSettings(folder, false, "1.0.0"), project), project)) {
            Writes.update(store, Writes.note(1));
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
            Writes.update(store, Writes.note(1));
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
            Writes.update(store, Writes.note(1));
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
}
