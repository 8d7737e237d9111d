package org.w3id.entente.source;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The form in which texts are hashed, counted and compared: NFC, each run of Unicode white space one space, trimmed. */
final class NormalText {

    /** White_Space as Unicode defines it; neither {@code \s} nor {@link String#strip()} means the same characters. */
    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    private static final Pattern OUTER_SPACE = Pattern.compile("^ | $");

    private NormalText() {}

    static String of(String text) {
        String folded = WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ");
        return OUTER_SPACE.matcher(folded).replaceAll("");
    }
}
