package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one call of the command line gave. */
record Call(int code, String out, String err) {

    static Call of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Entente.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Call(code, out.toString(), err.toString());
    }
}
