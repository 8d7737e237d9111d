package org.w3id.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Indented lines of limited width, broken between words; a word that is wider stays whole. */
final class WrappedText {

    /** What changes the look of a text and takes up no room. */
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[\\d*m");

    private static final int DEFAULT_WIDTH = 80;
    /** However far a text is indented, its lines have this many characters. */
    private static final int LEAST_WIDTH = 20;

    private final List<String> lines = new ArrayList<>();
    private final int width;

    /** Lines of at most 80 characters. */
    WrappedText() {
        this(DEFAULT_WIDTH);
    }

    /** Lines of at most {@code width} characters. */
    WrappedText(int width) {
        this.width = width;
    }

    /** Adds {@code text}, each of its lines indented by so many spaces. */
    void add(int indent, String text) {
        add(indent, "", text);
    }

    /** Adds {@code text} behind a mark that only its first line has; further lines stand below the text. */
    void add(int indent, String mark, String text) {
        String start = " ".repeat(indent) + mark;
        for (String line : wrapped(text, Math.max(LEAST_WIDTH, width - widthOf(start)))) {
            lines.add(start + line);
            start = " ".repeat(widthOf(start));
        }
    }

    /** Adds {@code lead} with a colon, and below it the command, which is never broken, so that it can be pasted. */
    void addCommand(int indent, String lead, String command) {
        add(indent, lead + ":");
        lines.add(" ".repeat(indent + 2) + command);
    }

    void blank() {
        lines.add("");
    }

    List<String> lines() {
        return lines;
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && lengthOf(line) + 1 + lengthOf(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int widthOf(String text) {
        return lengthOf(COLOUR.matcher(text).replaceAll(""));
    }

    private static int lengthOf(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
