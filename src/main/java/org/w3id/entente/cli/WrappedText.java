package org.w3id.entente.cli;

import java.util.ArrayList;
import java.util.List;

/** Indented lines of at most 80 characters, broken between words. */
final class WrappedText {

    private static final int WIDTH = 80;

    private final List<String> lines = new ArrayList<>();

    /** Adds {@code text}, each of its lines indented by so many spaces. */
    void add(int indent, String text) {
        add(indent, "", text);
    }

    /** Adds {@code text} behind a mark that only its first line has; further lines stand below the text. */
    void add(int indent, String mark, String text) {
        String start = " ".repeat(indent) + mark;
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && start.length() + line.length() + 1 + word.length() > WIDTH) {
                lines.add(start + line);
                line.setLength(0);
                start = " ".repeat(indent + mark.length());
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(start + line);
    }

    void blank() {
        lines.add("");
    }

    List<String> lines() {
        return lines;
    }
}
