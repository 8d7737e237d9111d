package org.w3id.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.entente.folder.FileTree;
import org.w3id.entente.folder.FolderLock;
import org.w3id.entente.folder.WholeFile;
import org.w3id.entente.project.InputException;

/**
 * The folder of a store. It holds a lock, databases and a {@link StoreMarker} that names the one in use. A new database
 * is built beside it; then the marker is replaced, which is a single step of the file system. So whenever a process dies,
 * the marker names a whole database or there is none yet, and what nobody names is swept away by the next one. The folder
 * itself is never moved, since it may be a mount.
 */
final class StoreFolder implements AutoCloseable {

    private static final String LOCK = "entente.lock";
    private static final String MARKER = "entente-store.properties";
    /** Is there since the first write that did not come from the data. */
    private static final String WRITTEN = "entente-store.written";

    private static final Pattern OWN = Pattern.compile(Stream.of(LOCK, MARKER, MARKER + WholeFile.NEXT, WRITTEN)
            .map(Pattern::quote)
            .reduce(StoreMarker.DATABASE.pattern() + "|" + Databases.KEPT, (all, name) -> all + "|" + name));

    private final Path folder;
    private final FolderLock lock;

    private StoreFolder(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes {@code folder}, which is made where there is none, for this process alone.
     *
     * @throws InputException where it is no folder, holds other things, cannot be written or is in use
     */
    static StoreFolder lock(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InputException(folder + " is no folder. Name a store, or a folder to make one in.");
        }
        try {
            Files.createDirectories(folder);
            refuseForeign(folder);
            FolderLock lock = FolderLock.take(folder.resolve(LOCK))
                    .orElseThrow(() -> new InputException("The store " + folder
                            + " is in use by another server. Stop that one, or name another folder."));
            return new StoreFolder(folder, lock);
        } catch (IOException e) {
            throw StoreFault.unusable(folder, e);
        }
    }

    /** Nothing of a folder that somebody uses for something else is ever touched. */
    private static void refuseForeign(Path folder) throws IOException {
        boolean begun = Files.exists(folder.resolve(LOCK));
        Optional<String> foreign = FileTree.names(folder).stream()
                .filter(name -> !begun || !OWN.matcher(name).matches())
                .sorted()
                .findFirst();
        if (foreign.isPresent()) {
            throw new InputException(folder + " is no store of Entente: it holds " + foreign.get()
                    + ". Name a store, or a new or empty folder.");
        }
    }

    /**
     * What the store says of itself; empty where no database is whole yet.
     *
     * @throws InputException where it does not say what a store says
     */
    Optional<StoreMarker> marker() {
        Path file = folder.resolve(MARKER);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            return Optional.of(StoreMarker.read(file)
                    .filter(marker -> Files.isDirectory(databases().of(marker)))
                    .orElseThrow(() -> StoreFault.damaged(this, "its file " + MARKER + " names no database in it")));
        } catch (IOException e) {
            throw StoreFault.damaged(this, "its file " + MARKER + " cannot be read");
        }
    }

    Databases databases() {
        return new Databases(folder);
    }

    /** Makes the database that {@code marker} names the one in use, in a single step, and sweeps away all others. */
    void use(StoreMarker marker) {
        try {
            WholeFile.write(folder.resolve(MARKER), marker.text());
            Files.deleteIfExists(folder.resolve(WRITTEN));
            databases().deleteAllBut(marker);
        } catch (IOException e) {
            throw StoreFault.unusable(folder, e);
        }
    }

    /** Whether there may be in it what did not come from the data. */
    boolean written() {
        return Files.exists(folder.resolve(WRITTEN));
    }

    /** Says that there may be. */
    void markWritten() {
        try {
            if (!written()) {
                Files.createFile(folder.resolve(WRITTEN));
            }
        } catch (IOException e) {
            throw StoreFault.unusable(folder, e);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    @Override
    public void close() {
        lock.close();
    }
}
