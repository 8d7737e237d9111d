package org.w3id.entente.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What folders that the program writes are made with. */
class FolderTest {

    @TempDir
    private Path folder;

    @Test
    void isLockedByOneUntilItIsClosed() throws IOException {
        Path file = folder.resolve("lock");
        try (FolderLock first = FolderLock.take(file).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(FolderLock.take(file)).isEmpty();
        }
        try (FolderLock next = FolderLock.take(file).orElseThrow()) {
            assertThat(next).isNotNull();
        }
        assertThat(file).exists();
    }

    /** A longer text before, and what a killed process left half written, are gone. */
    @Test
    void aFileSaysAllThatIsNewAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "what it said before");
        Files.writeString(folder.resolve("file.next"), "what somebody began to say instead");

        WholeFile.write(file, "é\n");

        assertThat(file).hasContent("é\n");
        assertThat(FileTree.names(folder)).containsExactly("file");
    }

    @Test
    void aTreeIsDeletedAndWhatLinksLeadToIsNot() throws IOException {
        Path outside = Files.writeString(
                Files.createDirectory(folder.resolve("outside")).resolve("file"), "theirs");
        Path tree =
                Files.createDirectories(folder.resolve("tree/a/b")).getParent().getParent();
        Files.writeString(tree.resolve("a/file"), "ours");
        Files.createSymbolicLink(tree.resolve("a/b/link"), outside.getParent());

        FileTree.delete(tree);
        FileTree.delete(folder.resolve("none"));

        assertThat(FileTree.names(folder)).containsExactly("outside");
        assertThat(outside).hasContent("theirs");
    }
}
