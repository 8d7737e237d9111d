package org.w3id.entente.rules;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.entente.project.InputException;

/** The lines of a rule file that declare prefixes. They count for the whole file. */
final class RulePrefix {

    static final String START = "@prefix";

    private static final Pattern LINE =
            Pattern.compile(START + "\\s+((?:[A-Za-z][A-Za-z0-9_-]*)?):\\s+<([^<>\\s]+)>\\s*\\.?");

    private RulePrefix() {}

    /**
     * Adds what {@code line} declares to {@code prefixes}, names without colon.
     *
     * @throws InputException with file and line where it declares nothing, or a prefix that stands for something else
     */
    static void read(Path file, int number, String line, Map<String, String> prefixes) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new InputException(
                    file,
                    number,
                    1,
                    "this declares no prefix. Write @prefix ex: <https://example.org/> on a line of its own.");
        }
        String other = prefixes.putIfAbsent(matcher.group(1), matcher.group(2));
        if (other != null && !other.equals(matcher.group(2))) {
            throw new InputException(
                    file,
                    number,
                    1,
                    "the prefix " + matcher.group(1) + ": stands for <" + other
                            + "> already, in the whole file. Take another name.");
        }
    }

    /** The lines for Jena's parser. */
    static String lines(Map<String, String> prefixes) {
        StringBuilder lines = new StringBuilder();
        prefixes.forEach((name, iri) -> lines.append(START)
                .append(' ')
                .append(name)
                .append(": <")
                .append(iri)
                .append(">\n"));
        return lines.toString();
    }
}
