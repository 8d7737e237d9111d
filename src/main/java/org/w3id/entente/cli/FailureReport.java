package org.w3id.entente.cli;

import java.io.PrintWriter;
import org.w3id.entente.project.InputException;

/**
 * Tells of what ended a command early, and gives the exit code for it.
 *
 * @param err where to tell
 */
record FailureReport(PrintWriter err) {

    /** Where set, crashes come with their stack trace. */
    static final String DEBUG_PROPERTY = "entente.debug";

    /** One line: the message of bad input as it stands, or that the program is at fault. */
    int after(Throwable end) {
        if (end instanceof InputException) {
            err.println(end.getMessage());
            return ExitCode.UNUSABLE.code();
        }
        err.println("This is a fault of entente: " + end + "; please report it with the command.");
        if (System.getProperty(DEBUG_PROPERTY) != null) {
            end.printStackTrace(err);
        }
        return ExitCode.CRASHED.code();
    }
}
