package org.w3id.entente.server;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeConstants.Field;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * How large one value of a query may become. Jena looks at the clock between rows, not within one sum or one text, so what
 * makes a value asks here first.
 */
final class ValueLimits {

    /** The standard asks for 18; with more than this, arithmetic gets slow. */
    static final int DIGITS = 1_000;

    static final int CHARACTERS = 1_000_000;

    /** Adding longer spans of time to a date takes a step for each month. */
    private static final int YEARS = 100_000;

    /** Of base ten. */
    private static final double DIGITS_A_BIT = Math.log10(2);

    private static final int MONTHS_A_YEAR = 12;
    private static final int DAYS_A_YEAR = 365;
    private static final int HOURS_A_DAY = 24;
    private static final int MINUTES_A_DAY = 1440;
    private static final int SECONDS_A_DAY = 86_400;

    private ValueLimits() {}

    /** Refuses two numbers, or spans of time, whose product would be too long. */
    static void checkProduct(NodeValue one, NodeValue other) {
        requireDigits(digits(one) + digits(other));
    }

    /** Refuses a sum or difference of values that are too long, or of a time and a span that leaves all calendars. */
    static void checkSum(NodeValue one, NodeValue other) {
        requireDigits(digits(one));
        requireDigits(digits(other));
        if (one.hasDateTime() && other.isDuration()) {
            requireSpan(other);
        }
    }

    /** Refuses a number that is too long. */
    static void checkNumber(NodeValue number) {
        requireDigits(digits(number));
    }

    /** Refuses a text that is too long to be read as one of {@code type}. */
    static void checkReading(String text, RDFDatatype type) {
        if (type instanceof XSDDatatype && !type.equals(XSDDatatype.XSDstring) && !type.equals(XSDDatatype.XSDanyURI)) {
            requireDigits(text.length());
        }
    }

    /** Refuses texts that would be too long together. */
    static void checkTexts(List<NodeValue> texts) {
        requireCharacters(texts.stream().mapToLong(ValueLimits::length).sum());
    }

    /** Refuses a text of more than so many characters. */
    static void requireCharacters(long characters) {
        if (characters > CHARACTERS) {
            throw new ValueTooLarge(
                    "A text in the query grows beyond " + CHARACTERS + " characters. Make the texts shorter or fewer.");
        }
    }

    private static long length(NodeValue value) {
        return value.isString() || value.isLangString() ? value.getString().length() : 0;
    }

    /** More than {@link #DIGITS}, or about as many as writing the number takes; 0 of what is no number. */
    private static long digits(NodeValue value) {
        if (value.isInteger()) {
            return (long) (value.getInteger().bitLength() * DIGITS_A_BIT);
        }
        if (value.isDecimal()) {
            BigDecimal number = value.getDecimal();
            return number.precision() + Math.abs((long) number.scale());
        }
        return value.isDuration() ? value.asNode().getLiteralLexicalForm().length() : 0;
    }

    /** Refuses a number of more than so many digits. */
    static void requireDigits(long digits) {
        if (digits > DIGITS) {
            throw new ValueTooLarge("A number in the query grows beyond " + DIGITS
                    + " digits. Calculate with smaller ones, or with" + " xsd:double.");
        }
    }

    private static void requireSpan(NodeValue span) {
        double years = field(span, DatatypeConstants.YEARS)
                + field(span, DatatypeConstants.MONTHS) / MONTHS_A_YEAR
                + field(span, DatatypeConstants.DAYS) / DAYS_A_YEAR
                + field(span, DatatypeConstants.HOURS) / DAYS_A_YEAR / HOURS_A_DAY
                + field(span, DatatypeConstants.MINUTES) / DAYS_A_YEAR / MINUTES_A_DAY
                + field(span, DatatypeConstants.SECONDS) / DAYS_A_YEAR / SECONDS_A_DAY;
        if (Math.abs(years) > YEARS) {
            throw new ValueTooLarge(
                    "A time in the query would be more than " + YEARS + " years away. Calculate with shorter spans.");
        }
    }

    private static double field(NodeValue span, Field field) {
        Number number = span.getDuration().getField(field);
        return number == null ? 0 : number.doubleValue();
    }
}
