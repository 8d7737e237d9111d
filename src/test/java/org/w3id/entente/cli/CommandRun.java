package org.w3id.entente.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * What one call of the command line gave.
 *
 * @param exitCode how it ended
 * @param out all of its standard output
 * @param err all of its standard error
 */
record CommandRun(int exitCode, String out, String err) {

    static CommandRun of(String... args) {
        return withInput("", args);
    }

    /** The same with {@code input} as standard input. */
    static CommandRun withInput(String input, String... args) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Entente.run(in, new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }

    /** A call that ended well, with nothing on standard error. */
    static CommandRun done(String out) {
        return new CommandRun(0, out, "");
    }

    /** A call that was refused with {@code message}, with nothing on standard output. */
    static CommandRun refused(String message) {
        return new CommandRun(2, "", message + System.lineSeparator());
    }
}
