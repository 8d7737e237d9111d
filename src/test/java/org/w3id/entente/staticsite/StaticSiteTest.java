package org.w3id.entente.staticsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.entente.project.InputException;
import org.w3id.entente.publication.Document;
import org.w3id.entente.publication.DocumentSource;
import org.w3id.entente.site.Hosting;

/** What publishing leaves in a folder, and what it refuses to touch. */
class StaticSiteTest {

    @TempDir
    private Path place;

    private static PublishedSite publish(Path folder, Map<String, String> texts) {
        return publish(folder, new FixedDocuments(texts));
    }

    private static PublishedSite publish(Path folder, DocumentSource documents) {
        return new StaticSite(documents, Hosting.FILES).publish(folder, (done, all) -> {});
    }

    /** The files in {@code folder} with their texts, without what publishing keeps there for itself. */
    private static Map<String, String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith(".entente-site"))
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(),
                            StaticSiteTest::text,
                            (a, b) -> a,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void writesAllDocuments() {
        Path folder = place.resolve("new/site");

        PublishedSite site = publish(folder, Map.of("index.html", "<a href='a/b.ttl'>é</a>", "a/b.ttl", "x"));

        assertThat(files(folder)).isEqualTo(Map.of("index.html", "<a href='a/b.ttl'>é</a>", "a/b.ttl", "x"));
        assertThat(site).isEqualTo(new PublishedSite(2, 25, 2, 0, 0, 1, List.of()));
    }

    @Test
    void replacesWhatChangedAndRemovesWhatIsGone() throws IOException {
        publish(place, Map.of("same.txt", "1", "other.txt", "1", "gone/deep/x.txt", "1"));
        FileTime before = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(place.resolve("same.txt"), before);

        PublishedSite site = publish(place, Map.of("same.txt", "1", "other.txt", "2", "new.txt", "1"));

        assertThat(files(place)).isEqualTo(Map.of("same.txt", "1", "other.txt", "2", "new.txt", "1"));
        assertThat(site).isEqualTo(new PublishedSite(3, 3, 1, 1, 1, 0, List.of()));
        assertThat(Files.getLastModifiedTime(place.resolve("same.txt"))).isEqualTo(before);
        assertThat(place.resolve("gone")).doesNotExist();
    }

    @Test
    void leavesFilesOfOthersAlone() throws IOException {
        publish(place, Map.of("a/x.txt", "1"));
        Files.writeString(place.resolve("CNAME"), "example.org");
        Files.writeString(place.resolve("a/mine.txt"), "mine");

        publish(place, Map.of("b.txt", "1"));

        assertThat(files(place)).isEqualTo(Map.of("CNAME", "example.org", "a/mine.txt", "mine", "b.txt", "1"));
    }

    @Test
    void refusesAFolderOfSomethingElse() throws IOException {
        Files.writeString(place.resolve("thesis.txt"), "years of work");

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> publish(place, Map.of("index.html", "x")))
                .withMessage(
                        place + " holds files, and no site that Entente published. Name a folder that is empty, or not"
                                + " there yet, or one that \"entente publish\" made.");
        assertThat(files(place)).isEqualTo(Map.of("thesis.txt", "years of work"));
        assertThat(place.resolve(".entente-site")).doesNotExist();
    }

    @Test
    void refusesToOverwriteAFileOfAnother() throws IOException {
        publish(place, Map.of("a.txt", "1"));
        Files.writeString(place.resolve("b.txt"), "mine");

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> publish(place, Map.of("a.txt", "2", "b.txt", "2")))
                .withMessage(
                        place.resolve("b.txt") + " is in the way: the site has a file of that name, and this is not"
                                + " the site's. Move it away.");
        assertThat(files(place)).isEqualTo(Map.of("a.txt", "1", "b.txt", "mine"));
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "x");

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> publish(file, Map.of("a.txt", "1")))
                .withMessage(file + " is no folder. Name one that is empty or not there yet.");
    }

    @Test
    void aRunThatFailsChangesNothing() {
        publish(place, Map.of("a.txt", "1", "b.txt", "1"));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> publish(place, new FailingAt("b.txt", Map.of("a.txt", "2", "b.txt", "2"))));

        assertThat(files(place)).isEqualTo(Map.of("a.txt", "1", "b.txt", "1"));
        assertThat(place.resolve(".entente-site/new")).doesNotExist();
        assertThat(publish(place, Map.of("a.txt", "2")).removed()).isEqualTo(1);
    }

    @Test
    void aFirstRunThatFailedIsMadeGood() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> publish(place, new FailingAt("b.txt", Map.of("a.txt", "1", "b.txt", "1"))));

        publish(place, Map.of("a.txt", "1", "b.txt", "1"));

        assertThat(files(place)).isEqualTo(Map.of("a.txt", "1", "b.txt", "1"));
    }

    /** Stopped while files were moved: the list holds those of before and those to come, and some are there. */
    @Test
    void aRunThatWasStoppedIsMadeGood() throws IOException {
        publish(place, Map.of("a.txt", "1", "gone.txt", "1"));
        Files.writeString(place.resolve(".entente-site/files"), "a.txt\ngone.txt\nnew1.txt\nnew2.txt\n");
        Files.writeString(place.resolve("new1.txt"), "2");
        Files.createDirectories(place.resolve(".entente-site/new"));
        Files.writeString(place.resolve(".entente-site/new/new2.txt"), "2");

        publish(place, Map.of("a.txt", "2", "new1.txt", "2", "new2.txt", "2"));

        assertThat(files(place)).isEqualTo(Map.of("a.txt", "2", "new1.txt", "2", "new2.txt", "2"));
    }

    @Test
    void noAddressLeadsOutOfTheFolder() {
        for (String path :
                List.of("../x", "a/../../x", "%2e%2e/x", "/etc/x", "a/%2E%2E/%2e%2e/x", ".entente-site/files", "%zz")) {
            assertThatExceptionOfType(InputException.class)
                    .as(path)
                    .isThrownBy(() -> publish(place.resolve("site"), Map.of(path, "1")))
                    .withMessageStartingWith("No file can have the address \"" + path + "\".");
        }
        assertThat(place.resolve("x")).doesNotExist();
    }

    @Test
    void aListThatWasTamperedWithRemovesNothingOutside() throws IOException {
        Path folder = place.resolve("site");
        publish(folder, Map.of("a.txt", "1"));
        Path outside = Files.writeString(place.resolve("x"), "mine");
        Files.writeString(folder.resolve(".entente-site/files"), "a.txt\n../x\n");

        assertThatExceptionOfType(InputException.class).isThrownBy(() -> publish(folder, Map.of("a.txt", "1")));

        assertThat(outside).exists();
    }

    @Test
    void filesHaveTheNamesThatServersLookFor() {
        publish(place, Map.of("caf%C3%A9+.html", "x"));

        assertThat(files(place)).isEqualTo(Map.of("café+.html", "x"));
    }

    @Test
    void onlyOneAtATime() {
        FixedDocuments documents = new FixedDocuments(Map.of("a.txt", "1"));
        try (SiteFolder first = SiteFolder.open(place, documents.paths())) {
            assertThat(first).isNotNull();
            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> publish(place, documents))
                    .withMessage("Another \"entente publish\" is writing to " + place + ". Wait until it is done.");
        }
        assertThat(publish(place, documents).added()).isEqualTo(1);
    }

    @Test
    void deadLinksAreToldAndKeepNoSiteFromItsPlace() {
        PublishedSite site = publish(place, Map.of("index.html", "<a href='nothing.html'>x</a>"));

        assertThat(site.deadLinks()).containsExactly(new DeadLink("index.html", "nothing.html", "is not there"));
        assertThat(place.resolve("index.html")).exists();
    }

    /** Fails to make one of its documents. */
    private record FailingAt(String failing, Map<String, String> texts) implements DocumentSource {

        @Override
        public Collection<String> paths() {
            return texts.keySet();
        }

        @Override
        public Optional<Document> find(String path) {
            if (path.equals(failing)) {
                throw new IllegalStateException("made to fail");
            }
            return new FixedDocuments(texts).find(path);
        }
    }
}
