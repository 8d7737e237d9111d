package org.w3id.entente.site;

import java.util.Map;

/** Plain text as the value of a BibTeX field in braces: what TeX would take for a command is escaped. */
final class BibTeXText {

    private static final Map<Character, String> ESCAPED = Map.of(
            '\\', "\\textbackslash{}",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}",
            '{', "\\textbraceleft{}",
            '}', "\\textbraceright{}",
            '&', "\\&",
            '%', "\\%",
            '$', "\\$",
            '#', "\\#",
            '_', "\\_");

    private BibTeXText() {}

    /** {@code text} on one line. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.replaceAll("\\s+", " ").toCharArray()) {
            escaped.append(ESCAPED.getOrDefault(c, String.valueOf(c)));
        }
        return escaped.toString();
    }
}
