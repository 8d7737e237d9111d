package org.w3id.entente.site;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The characters that change the direction of text (U+202A–U+202E, U+2066–U+2069), made visible. Names and queries need none
 * of them, and with them a text can be shown in another order than it has, and reorder what stands around it.
 */
final class BidiControls {

    private static final Pattern CONTROL = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private BidiControls() {}

    /** {@code text} with {@code [U+202E]} for such a character. */
    static String visible(String text) {
        return CONTROL.matcher(text).replaceAll(found -> shown(found.group().charAt(0)));
    }

    private static String shown(char control) {
        return String.format(Locale.ROOT, "[U+%04X]", (int) control);
    }
}
