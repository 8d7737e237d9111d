package org.w3id.entente.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.entente.project.InputException;

/**
 * A piece of a rule's text, cut as Jena's parser cuts it: a bracket, a quoted text with its quotes, or what stands between
 * white space, commas and brackets.
 *
 * @param line where it stands, from 1
 * @param column where it starts, from 1
 * @param text as it is written
 */
record RuleToken(int line, int column, String text) {

    private static final String SYNTAX = "()[]";
    private static final String QUOTES = "'\"";

    /** The tokens of one line; throws {@link InputException} with its place where a quote is not closed. */
    static List<RuleToken> of(Path file, int line, String text) {
        List<RuleToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(file, line, text, at);
            if (!isSeparator(text.charAt(at))) {
                tokens.add(new RuleToken(line, at + 1, text.substring(at, end)));
            }
            at = end;
        }
        return tokens;
    }

    boolean isText() {
        return QUOTES.indexOf(text.charAt(0)) >= 0;
    }

    boolean is(String other) {
        return text.equals(other);
    }

    private static int end(Path file, int line, String text, int start) {
        char first = text.charAt(start);
        if (isSeparator(first) || SYNTAX.indexOf(first) >= 0) {
            return start + 1;
        }
        if (QUOTES.indexOf(first) >= 0) {
            return endOfText(file, line, text, start);
        }
        int end = start + 1;
        while (end < text.length() && !isSeparator(text.charAt(end)) && SYNTAX.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int endOfText(Path file, int line, String text, int start) {
        char quote = text.charAt(start);
        for (int end = start + 1; end < text.length(); end++) {
            if (text.charAt(end) == quote) {
                return end + 1;
            }
            if (text.charAt(end) == '\\') {
                end++;
            }
        }
        throw new InputException(
                file,
                line,
                start + 1,
                "the text that starts here is not closed: end it with " + quote + " on this line.");
    }

    private static boolean isSeparator(char c) {
        return c == ',' || Character.isWhitespace(c);
    }
}
