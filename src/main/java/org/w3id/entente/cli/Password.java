package org.w3id.entente.cli;

import java.nio.file.Path;
import org.w3id.entente.project.InputException;
import org.w3id.entente.project.TextFile;

/** Where a password comes from. It is no option: other users of the computer could read it. */
final class Password {

    /** The environment variable that holds it where no file does. */
    static final String VARIABLE = "ENTENTE_PASSWORD";

    private Password() {}

    /** The first line of {@code file}, or where it is null the variable; throws {@link InputException} where there is none. */
    static String from(Path file) {
        String password = file == null
                ? System.getenv(VARIABLE)
                : TextFile.read(file).lines().findFirst().orElse("");
        if (password == null) {
            throw new InputException("--user needs a password: name a file that holds it with --password-file, or set "
                    + VARIABLE + ".");
        }
        return password;
    }
}
