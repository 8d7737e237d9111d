package org.w3id.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.entente.folder.FileTree;

/**
 * The databases of a store, each in a folder of its own that is called by its number. One is in use, which the
 * {@link StoreMarker} names. All methods throw {@code InputException} where the folder does not let itself be used.
 *
 * @param store the folder of the store
 */
record Databases(Path store) {

    /** What is made of databases that are no longer in use, and kept, is called so. */
    static final String KEPT = "kept-\\d{1,9}(\\.nq)?";

    /** Where the database of {@code marker} is. */
    Path of(StoreMarker marker) {
        return store.resolve(marker.database());
    }

    /** A name for a new database, which nothing has yet. */
    String newName() {
        try {
            int last = names().stream().mapToInt(StoreMarker::number).max().orElse(0);
            return StoreMarker.database(last + 1);
        } catch (IOException e) {
            throw StoreFault.unusable(store, e);
        }
    }

    /** Where to keep what was written to the database of {@code marker}, as N-Quads. */
    Path kept(StoreMarker marker) {
        return store.resolve("kept-" + StoreMarker.number(marker.database()) + ".nq");
    }

    /** Gives all but that of {@code marker} names under which nothing sweeps them away, and says where they are. */
    List<Path> putAsideAllBut(StoreMarker marker) {
        List<Path> aside = new ArrayList<>();
        try {
            for (String name : allBut(marker)) {
                aside.add(Files.move(store.resolve(name), store.resolve("kept-" + StoreMarker.number(name))));
            }
        } catch (IOException e) {
            throw StoreFault.unusable(store, e);
        }
        return aside;
    }

    void deleteAllBut(StoreMarker marker) throws IOException {
        for (String name : allBut(marker)) {
            FileTree.delete(store.resolve(name));
        }
    }

    private List<String> allBut(StoreMarker marker) throws IOException {
        return names().stream().filter(name -> !name.equals(marker.database())).toList();
    }

    private List<String> names() throws IOException {
        return FileTree.names(store).stream()
                .filter(name -> StoreMarker.DATABASE.matcher(name).matches())
                .toList();
    }
}
