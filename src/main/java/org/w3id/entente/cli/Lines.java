package org.w3id.entente.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines for a terminal. */
final class Lines {

    private Lines() {}

    /** Cuts {@code text} at its spaces into lines of at most {@code width} code points; a longer word stays whole. */
    static List<String> wrap(String text, int width) {
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

    private static int lengthOf(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
