package org.w3id.entente.folder;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Why a file or a folder cannot be read or written. */
public final class FileFault {

    private FileFault() {}

    /** What {@code e} tells, in words that end no sentence. */
    public static String reason(Exception e) {
        if (e instanceof AccessDeniedException denied) {
            return "no access to " + denied.getFile();
        }
        if (e instanceof FileSystemException fault) {
            // Without a reason the message is the path alone.
            return fault.getReason() == null ? "there is no such folder, or none can be made" : fault.getReason();
        }
        return e.getMessage();
    }
}
