package org.w3id.entente.experiment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.entente.project.InputException;

/**
 * A day, month or year of which somebody asks what held then.
 *
 * @param first its first day
 * @param last its last day
 * @param notation as it was given: "2018-12"
 */
public record GivenTime(LocalDate first, LocalDate last, String notation) {

    private static final Pattern NOTATION = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Reads "2018", "2018-12" or "2018-12-31"; throws {@link InputException} where {@code text} is none of these. */
    public static GivenTime parse(String text) {
        Matcher parts = NOTATION.matcher(text.strip());
        try {
            if (parts.matches() && !parts.group(1).equals("0000")) {
                int year = Integer.parseInt(parts.group(1));
                if (parts.group(2) == null) {
                    return new GivenTime(Year.of(year).atDay(1), LocalDate.of(year, 12, 31), parts.group());
                }
                YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
                if (parts.group(3) == null) {
                    return new GivenTime(month.atDay(1), month.atEndOfMonth(), parts.group());
                }
                LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
                return new GivenTime(day, day, parts.group());
            }
        } catch (DateTimeException e) {
            throw unknown(text);
        }
        throw unknown(text);
    }

    private static InputException unknown(String text) {
        return new InputException(
                "\"" + text + "\" is no day, month or year. Write it as 2018-12-31, 2018-12 or 2018.");
    }
}
