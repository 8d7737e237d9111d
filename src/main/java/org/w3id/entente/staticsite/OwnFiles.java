package org.w3id.entente.staticsite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.entente.folder.FolderLock;
import org.w3id.entente.folder.WholeFile;

/**
 * What Entente keeps for itself in the folder of a site: which files are the site's, a lock, and new files before they come
 * into place.
 *
 * @param folder below that of the site
 */
record OwnFiles(Path folder) {

    private static final String NAME = ".entente-site";

    /** Those of the site in {@code site}. */
    static OwnFiles in(Path site) {
        return new OwnFiles(site.resolve(NAME));
    }

    /** Whether a site was published here, perhaps not to its end. */
    boolean isThere() {
        return Files.isRegularFile(files());
    }

    /** Locks the folder; empty where another has it. */
    Optional<FolderLock> lock() throws IOException {
        Files.createDirectories(folder);
        return FolderLock.take(folder.resolve("lock"));
    }

    /** Where files are made. It is on the file system of the site, so that each comes into place by a move. */
    Path made() {
        return folder.resolve("new");
    }

    /** The files of the site. Anybody may have edited the list: what {@code names} does not let in is refused. */
    SortedSet<String> read(FileNames names) throws IOException {
        SortedSet<String> listed = new TreeSet<>();
        for (String path : isThere() ? Files.readAllLines(files()) : List.<String>of()) {
            listed.add(names.inside(path, path));
        }
        return listed;
    }

    void write(SortedSet<String> listed) throws IOException {
        WholeFile.write(files(), listed.stream().map(file -> file + "\n").collect(Collectors.joining()));
    }

    private Path files() {
        return folder.resolve("files");
    }
}
