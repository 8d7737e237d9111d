package org.w3id.entente.staticsite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.w3id.entente.folder.FileTree;
import org.w3id.entente.project.InputException;
import org.w3id.entente.publication.Document;

/** Where the files of a site are made before they are moved into place; may be written to by many threads. */
final class Staging {

    private final Path site;
    private final Path folder;
    private final AtomicLong bytes = new AtomicLong();

    /** In {@code folder}, which is on the file system of {@code site}. */
    Staging(Path site, Path folder) {
        this.site = site;
        this.folder = folder;
    }

    /** Where a file is that was made. */
    Path place(String file) {
        return folder.resolve(file);
    }

    /** The size of all files that were made. */
    long bytes() {
        return bytes.get();
    }

    /** Makes {@code file} of {@code document}. */
    void write(String file, Document document) throws IOException {
        try {
            Files.createDirectories(place(file).getParent());
            Files.write(place(file), document.content(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            bytes.addAndGet(document.content().length);
        } catch (FileAlreadyExistsException e) {
            throw new InputException("The file system of " + site + " does not tell capitals from small letters, but"
                    + " addresses do: " + document.path() + " would overwrite another file. Publish on another file"
                    + " system.");
        }
    }

    /** Removes all files that were made. */
    void delete() throws IOException {
        FileTree.delete(folder);
    }
}
