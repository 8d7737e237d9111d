package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines where nobody else does: in SVG. */
final class TextLines {

    private static final String MORE = "…";

    private TextLines() {}

    /** {@code text} in at most {@code most} lines of {@code width} letters; the last line tells by an ellipsis that there is more. */
    static List<String> of(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        int last = kept.size() - 1;
        if (lines.size() > most) {
            kept.set(last, kept.get(last) + MORE);
        }
        kept.replaceAll(found -> found.length() <= width + 1 ? found : cut(found, width));
        return kept;
    }

    private static String cut(String line, int width) {
        int end = Character.isHighSurrogate(line.charAt(width - 1)) ? width - 1 : width;
        return line.substring(0, end) + MORE;
    }
}
