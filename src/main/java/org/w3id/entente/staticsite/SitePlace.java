package org.w3id.entente.staticsite;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.w3id.entente.folder.FileFault;
import org.w3id.entente.folder.FileTree;
import org.w3id.entente.project.InputException;

/** Whether a site can be put into a folder. Nothing is changed to find out. */
final class SitePlace {

    private SitePlace() {}

    /**
     * @param folder absolute and normalized
     * @throws InputException where it holds something else or nothing can be written there
     */
    static void require(Path folder) {
        try {
            refuseOthers(folder);
            requireWritable(folder);
            requireWritable(OwnFiles.in(folder).folder());
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Throws {@link InputException} where {@code folder} is no folder, or one that holds something else. */
    static void refuseOthers(Path folder) throws IOException {
        if (!isThere(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder + " is no folder. Name one that is empty or not there yet.");
        }
        OwnFiles own = OwnFiles.in(folder);
        boolean foreign = FileTree.names(folder).stream()
                .anyMatch(name -> !folder.resolve(name).equals(own.folder()));
        if (foreign && !own.isThere()) {
            throw new InputException(
                    folder + " holds files, and no site that Entente published. Name a folder that is empty, or not"
                            + " there yet, or one that \"entente publish\" made.");
        }
    }

    /**
     * Throws {@link InputException} where something of others has the name of a file or a folder that the site will have.
     *
     * @param before the files of the site as it is
     * @param after those that it will have
     */
    static void refuseOverwriting(Path folder, Set<String> before, Collection<String> after) {
        after.stream()
                .flatMap(file -> inTheWay(folder, file, before.contains(file)).stream())
                .findFirst()
                .ifPresent(path -> {
                    throw new InputException(path + " is in the way: the site has a "
                            + (after.contains(name(folder, path)) ? "file" : "folder")
                            + " of that name, and this is not the site's. Move it away.");
                });
    }

    private static Optional<Path> inTheWay(Path folder, String file, boolean ours) {
        Path path = folder.resolve(file);
        if (isThere(path)) {
            return ours && !Files.isDirectory(path) ? Optional.empty() : Optional.of(path);
        }
        Path above = path.getParent();
        while (!isThere(above) && !above.equals(folder)) {
            above = above.getParent();
        }
        return isThere(above) && !Files.isDirectory(above) ? Optional.of(above) : Optional.empty();
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** What is not there yet is made in the first folder above that is. */
    private static void requireWritable(Path folder) throws IOException {
        Path there = folder;
        while (!isThere(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new InputException(folder + " cannot be a folder, since " + there + " is none. Name another one.");
        }
        if (!Files.isWritable(there)) {
            throw new AccessDeniedException(there.toString());
        }
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** What to throw where {@code folder} does not let itself be written. */
    static InputException unwritable(Path folder, Exception e) {
        return new InputException(folder + " cannot be written: " + FileFault.reason(e)
                + ". Allow writing, free some space, or name another folder.");
    }
}
