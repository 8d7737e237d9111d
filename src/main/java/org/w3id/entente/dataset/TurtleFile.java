package org.w3id.entente.dataset;

import java.nio.file.Path;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.TextFile;

/** Reads one Turtle file, on disk or in the jar. */
public final class TurtleFile {

    private static final String WELL_FORMED = "Well-formed Turtle is expected here: look for a missing full stop,"
            + " semicolon, bracket or quotation mark at or before this place.";

    private TurtleFile() {}

    /**
     * Adds the triples of {@code file} to {@code graph}. Relative IRIs resolve against {@code base}.
     *
     * @throws InputException with line and column where the file is missing, unreadable or not well-formed
     */
    public static void read(Path file, String base, Graph graph) {
        try {
            RDFParser.fromString(TextFile.read(file), Lang.TURTLE)
                    .base(base)
                    .errorHandler(new Strict(file))
                    .parse(StreamRDFLib.graph(graph));
        } catch (RuntimeIOException | RiotException e) {
            throw new InputException(file, 0, 0, "cannot be read as Turtle: " + e.getMessage());
        }
    }

    /** Turns RIOT's errors, and its warnings too (a malformed date is only a warning to RIOT), into {@link InputException}. */
    private record Strict(Path file) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            throw fault(message, line, column, "Write a value that its datatype has, and an absolute IRI.");
        }

        @Override
        public void error(String message, long line, long column) {
            throw fault(message, line, column, WELL_FORMED);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw fault(message, line, column, WELL_FORMED);
        }

        private InputException fault(String message, long line, long column, String advice) {
            return new InputException(file, line, column, message + ". " + advice);
        }
    }
}
