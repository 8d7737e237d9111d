package org.w3id.entente.dataset;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A place in a Turtle file.
 *
 * @param line from 1
 * @param column from 1
 */
public record FilePosition(Path file, long line, long column) {

    /** The order of places of one file. */
    public static final Comparator<FilePosition> IN_FILE =
            Comparator.comparing(FilePosition::line).thenComparing(FilePosition::column);
}
