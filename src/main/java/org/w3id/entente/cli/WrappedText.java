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
        for (String line : Lines.wrap(text, WIDTH - start.length())) {
            lines.add(start + line);
            start = " ".repeat(start.length());
        }
    }

    void blank() {
        lines.add("");
    }

    List<String> lines() {
        return lines;
    }
}
