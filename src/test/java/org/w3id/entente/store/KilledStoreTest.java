package org.w3id.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.inference.FixtureProject;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.Project;
import org.w3id.entente.publication.Edition;

/** A store is whole whenever the process that works on it is killed. */
class KilledStoreTest {

    private static final int KILLS = 6;
    private static final Node SOUTHLAND = NodeFactory.createURI(Namespaces.ID + "state/southland");
    private static final Node REFERENCE = NodeFactory.createURI(Namespaces.GRAPH + "reference");

    private final Random random = new Random(20190704);

    @TempDir
    private Path temp;

    @Test
    void isWholeAfterAKillWhileItIsBuilt() throws InterruptedException {
        Project one = FixtureProject.in(temp.resolve("one"));
        Project other = FixtureProject.in(temp.resolve("other"));
        FixtureProject.write(
                temp.resolve("other/data/note/note.ttl"),
                "<" + SOUTHLAND + "> <" + SKOS.note.getURI() + "> \"Seen from elsewhere.\" .");
        int whileBuilding = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int last = lastDatabase();
            KilledProcess.start(EndlessRebuilding.class, folder(), one.root(), other.root())
                    .awaiting("started")
                    .awaiting(() -> lastDatabase() > last)
                    .killedAfter(random.nextInt(kill % 2 == 0 ? 60 : 800));
            whileBuilding += lastDatabase() > databaseInUse() ? 1 : 0;
            List<Project> found = Stream.of(one, other).filter(this::isWhole).toList();
            assertThat(found).as("after kill " + kill).hasSize(1);
        }
        assertThat(whileBuilding).as("kills while a database was half built").isPositive();
    }

    /** The number of the database that the store says it consists of; 0 where it does not say so yet. */
    private int databaseInUse() {
        Path marker = folder().resolve("entente-store.properties");
        try {
            return Files.exists(marker)
                    ? StoreMarker.number(StoreMarker.read(marker).orElseThrow().database())
                    : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The highest number of a database, whole or not, in the store's folder; 0 where there is none. */
    private int lastDatabase() {
        try (Stream<Path> entries = Files.exists(folder()) ? Files.list(folder()) : Stream.of()) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> StoreMarker.DATABASE.matcher(name).matches())
                    .mapToInt(StoreMarker::number)
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the store holds what {@code project} publishes; false where it says that it was made from other data. */
    private boolean isWhole(Project project) {
        try (Tdb2Store store = open(project)) {
            assertThat(StoredGraphs.same(contents(store), StoredGraphs.published(Edition.of(project))))
                    .isTrue();
            return true;
        } catch (InputException e) {
            assertThat(e).hasMessageContaining(" was made from other data than the project has now.");
            return false;
        }
    }

    @Test
    void isWholeAfterAKillWhileItIsWrittenTo() throws InterruptedException {
        Project project = FixtureProject.in(temp.resolve("project"));
        open(project).close();
        int whileWriting = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> lines = KilledProcess.start(EndlessWriting.class, folder(), project.root())
                    .awaiting(kill % 2 == 0 ? "changed 1" : "begin 1")
                    .killedAfter(random.nextInt(kill % 2 == 0 ? 60 : 1800));
            whileWriting += last("changed ", lines) > last("made ", lines) ? 1 : 0;
            try (Tdb2Store store = open(project)) {
                DatasetGraph dataset = store.dataset();
                int renamed = dataset.calculateRead(() -> renamed(dataset));
                assertThat(renamed).as(lines.toString()).isBetween(last("made ", lines), last("begin ", lines));
                forget(store, project);
            }
        }
        assertThat(whileWriting).as("kills between a change and its end").isPositive();
    }

    /** The number in the name; the notes must be those of all numbers up to it. */
    private static int renamed(DatasetGraph dataset) {
        String label = G.getOneSP(dataset.getGraph(REFERENCE), SOUTHLAND, SKOS.prefLabel.asNode())
                .getLiteralLexicalForm();
        int number = label.equals("Southland") ? 0 : Integer.parseInt(label.substring("Southland ".length()));
        assertThat(G.listSP(dataset.getGraph(REFERENCE), SOUTHLAND, SKOS.note.asNode()))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, number)
                        .mapToObj(Integer::toString)
                        .toList());
        return number;
    }

    private static int last(String start, List<String> lines) {
        Optional<String> last =
                lines.stream().filter(line -> line.startsWith(start)).reduce((one, next) -> next);
        return last.map(line -> Integer.parseInt(line.substring(start.length())))
                .orElse(0);
    }

    /** Takes the notes away, so that the next round counts from the beginning. */
    private static void forget(Tdb2Store store, Project project) {
        CheckedStore.of(store, project).write(dataset -> {
            dataset.deleteAny(REFERENCE, SOUTHLAND, SKOS.note.asNode(), Node.ANY);
            EndlessWriting.rename(dataset, 0);
            dataset.deleteAny(REFERENCE, SOUTHLAND, SKOS.note.asNode(), Node.ANY);
            return null;
        });
    }

    private Tdb2Store open(Project project) {
        return Tdb2Store.open(new StoreSettings(folder(), false, "1.0.0"), project);
    }

    private Path folder() {
        return temp.resolve("store");
    }

    private static Set<Quad> contents(Store store) {
        return store.dataset().calculateRead(() -> StoredGraphs.quads(store.dataset(), graph -> true));
    }
}
