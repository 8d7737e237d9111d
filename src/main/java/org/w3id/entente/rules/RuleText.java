package org.w3id.entente.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.entente.project.InputException;

/**
 * A rule file cut into its rules, since Jena's parser tells no line numbers. Lines that start with {@code #} or
 * {@code //} are comments, inside rules too.
 *
 * @param prefixes what the lines of {@code @prefix} declare, names without colon
 * @param rules the rules, each from its bracket to its closing bracket
 */
record RuleText(Map<String, String> prefixes, List<Chunk> rules) {

    /** One rule's tokens; the first is its bracket. */
    record Chunk(List<RuleToken> tokens) {

        int line() {
            return tokens.get(0).line();
        }

        /** For Jena's parser. */
        String text() {
            StringBuilder text = new StringBuilder();
            RuleToken last = tokens.get(0);
            for (RuleToken token : tokens) {
                // A type stands right behind its text.
                boolean joined = token.text().startsWith("^^") && last.isText();
                text.append(joined ? "" : " ").append(token.text());
                last = token;
            }
            return text.append('\n').toString();
        }
    }

    /** @throws InputException with file and line where text stands outside rules, a rule is not closed, or closed twice */
    static RuleText cut(Path file, List<String> lines) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        List<Chunk> rules = new ArrayList<>();
        List<RuleToken> open = new ArrayList<>();
        int depth = 0;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#") || stripped.startsWith("//")) {
                continue;
            }
            if (open.isEmpty() && stripped.startsWith(RulePrefix.START)) {
                RulePrefix.read(file, number, stripped, prefixes);
                continue;
            }
            for (RuleToken token : RuleToken.of(file, number, line)) {
                depth += token.is("[") ? 1 : token.is("]") ? -1 : 0;
                refuseOutside(file, token, depth, open.isEmpty(), line);
                open.add(token);
                if (depth == 0) {
                    rules.add(new Chunk(List.copyOf(open)));
                    open.clear();
                }
            }
        }
        if (depth > 0) {
            throw new InputException(
                    file,
                    open.get(0).line(),
                    open.get(0).column(),
                    "the rule that starts here is not closed: end it with \"]\".");
        }
        return new RuleText(prefixes, rules);
    }

    private static void refuseOutside(Path file, RuleToken token, int depth, boolean outside, String line) {
        if (depth < 0) {
            throw new InputException(
                    file, token.line(), token.column(), "one \"]\" too many: no rule is open that it could close.");
        }
        if (outside && !token.is("[")) {
            throw new InputException(
                    file,
                    token.line(),
                    token.column(),
                    "expected a rule, \"[name: … -> …]\", but found: "
                            + line.substring(token.column() - 1).strip());
        }
    }
}
