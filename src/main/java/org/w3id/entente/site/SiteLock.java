package org.w3id.entente.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.w3id.entente.project.InputException;

/** Keeps others from publishing to the same folder, until it is closed. */
record SiteLock(FileChannel channel) implements AutoCloseable {

    /**
     * The lock of {@code folder}.
     *
     * @param file which is locked, and made where it is not there
     * @throws InputException where another has it
     */
    static SiteLock of(Path folder, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock taken = channel.tryLock();
            if (taken != null) {
                return new SiteLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this process: the same to whoever asks.
        }
        channel.close();
        throw new InputException("Another \"entente publish\" is writing to " + folder + ". Wait until it is done.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
