package org.w3id.entente.store;

import java.nio.file.Path;
import org.w3id.entente.folder.FileFault;
import org.w3id.entente.project.InputException;

/** What to tell where a store cannot be opened. */
final class StoreFault {

    private StoreFault() {}

    /** What to throw where the store in {@code folder} is not as a store is. */
    static InputException damaged(StoreFolder folder, String how) {
        return new InputException(
                "The store " + folder + " is damaged: " + how
                        + ". Make it anew from the data with --rebuild; a database that was written to is then put aside in the same folder.");
    }

    /** What to throw where {@code folder} does not let itself be read or written. */
    static InputException unusable(Path folder, Exception e) {
        InputException told = new InputException("The store " + folder + " cannot be used: " + FileFault.reason(e)
                + ". Allow reading and writing there, or name another folder.");
        told.initCause(e);
        return told;
    }
}
