package org.w3id.entente.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.w3id.entente.project.InputException;

/** How a result is printed. */
enum Format {
    TABLE,
    CSV,
    JSON,
    TTL,
    TEXT,
    MARKDOWN,
    PROV;

    /** Throws {@link InputException} that says what fits, where this is none of {@code fitting}. */
    void requireOneOf(String what, Format... fitting) {
        List<Format> allowed = Arrays.asList(fitting);
        if (!allowed.contains(this)) {
            String names = allowed.stream().map(Format::toString).collect(Collectors.joining(", "));
            throw new InputException("--format " + this + " does not fit " + what + ": use "
                    + names.replaceFirst(", (\\w+)$", " or $1") + ".");
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
