package org.w3id.entente.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.entente.project.InputException;

/**
 * The folder of a store. It holds a lock, databases and a {@link StoreMarker} that names the one in use. A new database
 * is built beside it; then the marker is replaced, which is a single step of the file system. So whenever a process dies,
 * the marker names a whole database or there is none yet, and what nobody names is swept away by the next one. The folder
 * itself is never moved, since it may be a mount.
 */
final class StoreFolder implements AutoCloseable {

    private static final String MARKER = "entente-store.properties";
    private static final String NEXT_MARKER = MARKER + ".next";
    /** Is there since the first write that did not come from the data. */
    private static final String WRITTEN = "entente-store.written";

    private static final Pattern OWN = Pattern.compile(Stream.of(FolderLock.FILE, MARKER, NEXT_MARKER, WRITTEN)
            .map(Pattern::quote)
            .reduce(StoreMarker.DATABASE.pattern() + "|kept-\\d{1,9}(\\.nq)?", (all, name) -> all + "|" + name));

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
            return new StoreFolder(folder, FolderLock.take(folder));
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** Nothing of a folder that somebody uses for something else is ever touched. */
    private static void refuseForeign(Path folder) throws IOException {
        boolean begun = FolderLock.wasIn(folder);
        Optional<String> foreign = names(folder).stream()
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
                    .filter(marker -> Files.isDirectory(database(marker)))
                    .orElseThrow(() -> damaged("its file " + MARKER + " names no database in it")));
        } catch (IOException e) {
            throw damaged("its file " + MARKER + " cannot be read");
        }
    }

    /** Where the database of {@code marker} is. */
    Path database(StoreMarker marker) {
        return folder.resolve(marker.database());
    }

    /** A name for a new database, which nothing has yet. */
    String newDatabase() {
        try {
            int last = names(folder).stream()
                    .filter(name -> StoreMarker.DATABASE.matcher(name).matches())
                    .mapToInt(StoreMarker::number)
                    .max()
                    .orElse(0);
            return StoreMarker.database(last + 1);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** Makes the database that {@code marker} names the one in use, in a single step, and sweeps away all others. */
    void use(StoreMarker marker) {
        Path next = folder.resolve(NEXT_MARKER);
        try {
            try (FileChannel out = FileChannel.open(
                    next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                out.write(ByteBuffer.wrap(marker.text().getBytes(StandardCharsets.UTF_8)));
                out.force(true);
            }
            Files.move(next, folder.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(folder.resolve(WRITTEN));
            for (String name : names(folder)) {
                if (StoreMarker.DATABASE.matcher(name).matches() && !name.equals(marker.database())) {
                    delete(folder.resolve(name));
                }
            }
        } catch (IOException e) {
            throw unusable(folder, e);
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
            throw unusable(folder, e);
        }
    }

    /** Where to keep what was written to the database of {@code marker}, as N-Quads. */
    Path kept(StoreMarker marker) {
        return folder.resolve("kept-" + StoreMarker.number(marker.database()) + ".nq");
    }

    /**
     * Gives all databases but that of {@code marker} names under which nothing sweeps them away, and says where they are.
     *
     * @throws InputException where one cannot be moved; nothing is deleted then
     */
    List<Path> putAsideAllBut(StoreMarker marker) {
        List<Path> aside = new ArrayList<>();
        try {
            for (String name : names(folder)) {
                if (StoreMarker.DATABASE.matcher(name).matches() && !name.equals(marker.database())) {
                    aside.add(Files.move(folder.resolve(name), folder.resolve("kept-" + StoreMarker.number(name))));
                }
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
        return aside;
    }

    private static void delete(Path tree) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(tree)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    /** What to throw where the store is not as a store is. */
    InputException damaged(String how) {
        return new InputException(
                "The store " + folder + " is damaged: " + how
                        + ". Make it anew from the data with --rebuild; a database that was written to is then put aside in the same folder.");
    }

    /** What to throw where {@code folder} does not let itself be read or written. */
    static InputException unusable(Path folder, Exception e) {
        InputException told = new InputException("The store " + folder + " cannot be used: " + reason(e)
                + ". Allow reading and writing there, or name another folder.");
        told.initCause(e);
        return told;
    }

    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException denied) {
            return "no access to " + denied.getFile();
        }
        if (e instanceof FileSystemException fault) {
            // Without a reason the message is the path alone.
            return fault.getReason() == null ? "there is no such folder, or none can be made" : fault.getReason();
        }
        return e.getMessage();
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
