package org.w3id.entente.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.entente.project.InputException;

/**
 * A rule file cut into its rules, since Jena's parser tells no line numbers: the lines of prefixes, and the text of each
 * rule with the line on which it starts. Lines that start with {@code #} or {@code //} are comments, inside rules too.
 *
 * @param prefixes the lines that start with {@code @prefix}
 * @param rules the rules, each from its bracket to its closing bracket
 */
record RuleText(String prefixes, List<Chunk> rules) {

    /** One rule's text; {@code line} counts from 1. */
    record Chunk(int line, String text) {}

    /** @throws InputException with file and line where text stands outside rules, a rule is not closed, or closed twice */
    static RuleText cut(Path file, List<String> lines) {
        StringBuilder prefixes = new StringBuilder();
        List<Chunk> rules = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int start = 0;
        int depth = 0;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("//")) {
                continue;
            }
            if (depth == 0 && line.startsWith("@prefix")) {
                prefixes.append(line).append('\n');
                continue;
            }
            if (depth == 0) {
                if (!line.startsWith("[")) {
                    throw new InputException(
                            file, number, 1, "expected a rule, \"[name: … -> …]\", but found: " + line);
                }
                start = number;
            }
            depth += brackets(line);
            if (depth < 0) {
                throw new InputException(file, number, 1, "one \"]\" too many: no rule is open that it could close.");
            }
            open.append(line).append('\n');
            if (depth == 0) {
                rules.add(new Chunk(start, open.toString()));
                open.setLength(0);
            }
        }
        if (depth > 0) {
            throw new InputException(file, start, 1, "the rule that starts here is not closed: end it with \"]\".");
        }
        return new RuleText(prefixes.toString(), rules);
    }

    /** How many brackets a line opens more than it closes, those in quotes and IRIs not counted. */
    private static int brackets(String line) {
        int depth = 0;
        char closing = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"' || c == '\'') {
                closing = c;
            } else if (c == '<' && line.startsWith("<http", i)) {
                closing = '>';
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            }
        }
        return depth;
    }
}
