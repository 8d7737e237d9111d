package org.w3id.entente.staticsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3id.entente.folder.FolderLock;
import org.w3id.entente.project.InputException;
import org.w3id.entente.publication.Document;

/**
 * A folder with a site. It remembers by a {@link OwnFiles} which files are the site's, so that others (of a version
 * control, or of the host) stay untouched.
 */
final class SiteFolder implements AutoCloseable {

    /**
     * What a replacement did.
     *
     * @param bytes the size of all files of the site
     */
    record Change(int added, int changed, int removed, long bytes) {}

    private final Path folder;
    private final OwnFiles own;
    private final Staging staging;
    private final FileNames names;
    private final SortedSet<String> before;
    private final SortedSet<String> after = new TreeSet<>();
    private final FolderLock lock;

    private SiteFolder(Path folder, Collection<String> paths) throws IOException {
        this.folder = folder;
        this.own = OwnFiles.in(folder);
        this.staging = new Staging(folder, own.made());
        this.names = new FileNames(folder, own.folder());
        paths.forEach(path -> after.add(names.file(path)));
        SitePlace.refuseOthers(folder);
        this.lock = own.lock()
                .orElseThrow(() -> new InputException(
                        "Another \"entente publish\" is writing to " + folder + ". Wait until it is done."));
        try {
            this.before = own.read(names);
            SitePlace.refuseOverwriting(folder, before, after);
            own.write(before);
            staging.delete();
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Opens {@code folder} for a site that has {@code paths}; nothing in it changes but what Entente keeps there for itself.
     * Throws {@link InputException} where it cannot be a folder of a site.
     */
    static SiteFolder open(Path folder, Collection<String> paths) {
        try {
            return new SiteFolder(folder.toAbsolutePath().normalize(), paths);
        } catch (IOException | UncheckedIOException e) {
            throw SitePlace.unwritable(folder, e);
        }
    }

    /** Makes the file of {@code document}, aside. */
    void stage(Document document) {
        try {
            staging.write(names.file(document.path()), document);
        } catch (IOException e) {
            throw SitePlace.unwritable(folder, e);
        }
    }

    /** Moves what was staged into place and removes what is gone. */
    Change replace() {
        try {
            SortedSet<String> either = new TreeSet<>(before);
            either.addAll(after);
            own.write(either);
            int added = 0;
            int changed = 0;
            for (String file : after) {
                boolean there = Files.exists(folder.resolve(file));
                if (!there || Files.mismatch(staging.place(file), folder.resolve(file)) >= 0) {
                    move(file);
                    added += there ? 0 : 1;
                    changed += there ? 1 : 0;
                }
            }
            int removed = removeGone();
            own.write(after);
            return new Change(added, changed, removed, staging.bytes());
        } catch (IOException e) {
            throw SitePlace.unwritable(folder, e);
        }
    }

    private void move(String file) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Files.move(staging.place(file), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private int removeGone() throws IOException {
        int removed = 0;
        for (String file : before) {
            Path gone = folder.resolve(file);
            // A folder of that name is somebody else's by now.
            if (!after.contains(file) && !Files.isDirectory(gone) && Files.deleteIfExists(gone)) {
                removed++;
                removeEmptyFolders(gone.getParent());
            }
        }
        return removed;
    }

    private void removeEmptyFolders(Path from) throws IOException {
        for (Path empty = from; !empty.equals(folder); empty = empty.getParent()) {
            try (Stream<Path> content = Files.list(empty)) {
                if (content.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(empty);
        }
    }

    /** Removes what was staged and lets others publish here. */
    @Override
    public void close() {
        try (lock) {
            staging.delete();
        } catch (IOException | UncheckedIOException e) {
            throw SitePlace.unwritable(folder, e);
        }
    }
}
