package org.w3id.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.w3id.entente.project.InputException;

/** That a folder is used by one server alone. The operating system lets go of it when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    static final String FILE = "entente.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws InputException where another server uses {@code folder} */
    static FolderLock take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new InputException(
                    "The store " + folder + " is in use by another server. Stop that one, or name another folder.");
        }
        return new FolderLock(channel);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // By this very process: in use all the same.
            return false;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether a store was begun in {@code folder}. */
    static boolean wasIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
