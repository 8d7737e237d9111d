package org.w3id.entente.site;

import java.util.List;
import java.util.stream.Collectors;
import org.w3id.entente.project.TextFile;
import org.w3id.entente.rules.EntenteRule;

/** The text of a rule as it stands in its file. */
final class RuleText {

    private RuleText() {}

    /**
     * The lines from the rule's first to the last before the next rule's, without the comment on that one.
     *
     * @param all the rules of the project
     */
    static String of(EntenteRule rule, List<EntenteRule> all) {
        int end = all.stream()
                .filter(other -> other.file().equals(rule.file()) && other.line() > rule.line())
                .mapToInt(EntenteRule::line)
                .min()
                .orElse(Integer.MAX_VALUE);
        List<String> lines = TextFile.read(rule.file())
                .lines()
                .limit(end - 1L)
                .skip(rule.line() - 1L)
                .toList();
        int last = lines.size();
        while (last > 0 && isNoRule(lines.get(last - 1))) {
            last--;
        }
        return lines.subList(0, last).stream().collect(Collectors.joining("\n"));
    }

    private static boolean isNoRule(String line) {
        String stripped = line.strip();
        return stripped.isEmpty() || stripped.startsWith("#") || stripped.startsWith("//");
    }
}
