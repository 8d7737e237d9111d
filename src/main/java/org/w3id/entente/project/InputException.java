package org.w3id.entente.project;

import java.nio.file.Path;

/**
 * Input that cannot be used: a file that cannot be read, a name that does not exist, a query that does not parse. The
 * message is for the user as it stands: what is wrong, where, and what to do. The command line prints it without a
 * stack trace and ends with exit code 2.
 */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }

    /** A fault at a place in a file; {@code line} and {@code column} count from 1, and 0 or less stands for unknown. */
    public InputException(Path file, long line, long column, String message) {
        super(place(file, line, column) + ": " + message);
    }

    private static String place(Path file, long line, long column) {
        StringBuilder place = new StringBuilder(file.toString());
        if (line > 0) {
            place.append(':').append(line);
            if (column > 0) {
                place.append(':').append(column);
            }
        }
        return place.toString();
    }
}
