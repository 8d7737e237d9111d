package org.w3id.entente.query;

import java.nio.file.Path;
import org.w3id.entente.project.InputException;

/** Numbers of so many digits that reading them alone takes long: the time grows with the square of their number. */
final class LongNumber {

    private static final int MOST_DIGITS = 1_000;

    private LongNumber() {}

    /** Throws {@link InputException} where {@code text} has more digits in a row. */
    static void refuse(Path origin, String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            digits = character >= '0' && character <= '9' ? digits + 1 : 0;
            if (digits > MOST_DIGITS) {
                throw new InputException(
                        origin,
                        0,
                        0,
                        "there are more than " + MOST_DIGITS + " digits in a row. Write a shorter number.");
            }
        }
    }
}
