package org.w3id.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;

class Tdb2StoreTest {

    private static final String VERSION = "1.0.0";

    @TempDir
    private Path temp;

    @Test
    void holdsAllThatIsPublished() {
        Project project = Project.in(Path.of(""));
        Set<Quad> published = StoredGraphs.published(Edition.of(project));
        for (int opening = 0; opening < 2; opening++) {
            try (Tdb2Store store = Tdb2Store.open(settings(), project)) {
                assertThat(StoredGraphs.same(contents(store), published)).isTrue();
                assertThat(StoredGraphs.same(
                                StoredGraphs.published(store.edition().get()), published))
                        .isTrue();
            }
        }
        assertThat(entries()).containsExactlyInAnyOrder("entente.lock", "entente-store.properties", "database-1");
    }

    @Test
    void queriesSeeTheUnion() {
        Project project = FixtureProject.in(temp.resolve("project"));
        try (Tdb2Store store = Tdb2Store.open(settings(), project)) {
            long triples = StoredGraphs.published(store.edition().get()).stream()
                    .map(Quad::asTriple)
                    .distinct()
                    .count();
            assertThat(store.dataset()
                            .<Long>calculateRead(() -> RowSetOps.count(QueryExec.dataset(store.dataset())
                                    .query("SELECT * { ?s ?p ?o }")
                                    .select())))
                    .isEqualTo(triples);
        }
    }

    @Test
    void tellsOfOlderDataAndRebuildsWhenAsked() {
        Project project = FixtureProject.in(temp.resolve("project"));
        Tdb2Store.open(settings(), project).close();
        Set<Quad> before = published(project);
        changeData();

        refuses("The store " + folder() + " was made from other data than the project has now. Make it anew with"
                + " --rebuild.");

        try (Tdb2Store store = Tdb2Store.open(new StoreSettings(folder(), true, VERSION), project)) {
            assertThat(StoredGraphs.same(contents(store), published(project))).isTrue();
            assertThat(StoredGraphs.same(contents(store), before)).isFalse();
        }
        assertThat(entries()).containsExactlyInAnyOrder("entente.lock", "entente-store.properties", "database-2");
        Tdb2Store.open(settings(), project).close();
    }

    @Test
    void tellsOfAnotherVersion() {
        Project project = FixtureProject.in(temp.resolve("project"));
        Tdb2Store.open(new StoreSettings(folder(), false, "0.9.0"), project).close();
        refuses("The store " + folder() + " was made by version 0.9.0 of Entente, and this is 1.0.0. Make it anew with"
                + " --rebuild.");
    }

    @Test
    void tellsThatItIsInUse() {
        Project project = FixtureProject.in(temp.resolve("project"));
        try (Tdb2Store store = Tdb2Store.open(settings(), project)) {
            refuses("The store " + folder() + " is in use by another server. Stop that one, or name another folder.");
            assertThat(contents(store)).isNotEmpty();
        }
        Tdb2Store.open(settings(), project).close();
    }

    @Test
    void touchesNoFolderOfSomebodyElse() throws IOException {
        FixtureProject.in(temp.resolve("project"));
        FixtureProject.write(folder().resolve("letter.txt"), "Dear");
        refuses(folder() + " is no store of Entente: it holds letter.txt. Name a store, or a new or empty folder.");
        assertThat(entries()).containsExactly("letter.txt");
        Files.createFile(folder().resolve("entente.lock"));
        refuses(folder() + " is no store of Entente: it holds letter.txt. Name a store, or a new or empty folder.");
    }

    @Test
    void takesNoFileForAFolder() {
        FixtureProject.in(temp.resolve("project"));
        FixtureProject.write(folder(), "");
        refuses(folder() + " is no folder. Name a store, or a folder to make one in.");
    }

    @Test
    void buildsAgainWhatWasBegunAndNotEnded() throws IOException {
        Project project = FixtureProject.in(temp.resolve("project"));
        Files.createDirectories(folder().resolve("database-1"));
        Files.createFile(folder().resolve("entente.lock"));
        FixtureProject.write(folder().resolve("database-1/half.dat"), "half");
        FixtureProject.write(folder().resolve("entente-store.properties.next"), "databa");
        try (Tdb2Store store = Tdb2Store.open(settings(), project)) {
            assertThat(StoredGraphs.same(contents(store), published(project))).isTrue();
        }
        assertThat(entries()).containsExactlyInAnyOrder("entente.lock", "entente-store.properties", "database-2");
    }

    @Test
    void tellsThatItsMarkerIsDamaged() throws IOException {
        Project project = FixtureProject.in(temp.resolve("project"));
        Tdb2Store.open(settings(), project).close();
        for (String text :
                new String[] {"", "database=../../elsewhere\nquads=1\n", "\\u12", "database=database-7\nquads=1"}) {
            Files.writeString(folder().resolve("entente-store.properties"), text);
            refuses(
                    "The store " + folder() + " is damaged: its file entente-store.properties names no database in it."
                            + " Make it anew from the data with --rebuild; a database that was written to is then put aside in the same folder.");
        }
        Files.write(folder().resolve("entente-store.properties"), new byte[] {(byte) 0xff});
        refuses(
                "The store " + folder() + " is damaged: its file entente-store.properties cannot be read."
                        + " Make it anew from the data with --rebuild; a database that was written to is then put aside in the same folder.");
        Tdb2Store.open(new StoreSettings(folder(), true, VERSION), project).close();
        Tdb2Store.open(settings(), project).close();
    }

    @Test
    void tellsThatItsDatabaseIsDamaged() throws IOException {
        Project project = FixtureProject.in(temp.resolve("project"));
        Tdb2Store.open(settings(), project).close();
        for (Path file : files(folder().resolve("database-1"))) {
            byte[] bytes = Files.readAllBytes(file);
            java.util.Arrays.fill(bytes, (byte) 0x5a);
            Files.write(file, bytes);
        }
        assertThatThrownBy(() -> Tdb2Store.open(settings(), project))
                .isInstanceOf(InputException.class)
                .message()
                .startsWith("The store " + folder() + " is damaged: ")
                .endsWith(
                        ". Make it anew from the data with --rebuild; a database that was written to is then put aside in the same folder.");
        Tdb2Store.open(new StoreSettings(folder(), true, VERSION), project).close();
    }

    @Test
    void tellsThatQuadsAreMissing() {
        Project project = FixtureProject.in(temp.resolve("project"));
        long published = published(project).size();
        try (Tdb2Store store = Tdb2Store.open(settings(), project)) {
            store.dataset().executeWrite(() -> store.dataset().deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
        }
        refuses(
                "The store " + folder() + " is damaged: 0 quads are in it, and " + published
                        + " were put in. Make it anew from the data with --rebuild; a database that was written to is then put aside in the same folder.");
    }

    private void changeData() {
        Path file = temp.resolve("project/data/note/note.ttl");
        FixtureProject.write(
                file,
                "<https://w3id.org/entente/id/state/xeria> <http://www.w3.org/2004/02/skos/core#note> \"seen\" .");
    }

    private void refuses(String message) {
        assertThatThrownBy(() -> Tdb2Store.open(settings(), new Project(temp.resolve("project"))))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }

    private StoreSettings settings() {
        return new StoreSettings(folder(), false, VERSION);
    }

    private Path folder() {
        return temp.resolve("store");
    }

    private static Set<Quad> published(Project project) {
        return StoredGraphs.published(Edition.of(project));
    }

    private static Set<Quad> contents(Store store) {
        return store.dataset().calculateRead(() -> StoredGraphs.quads(store.dataset(), graph -> true));
    }

    private Set<String> entries() {
        try (Stream<Path> entries = Files.list(folder())) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static java.util.List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
