package org.w3id.entente.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * The builtins that compare. {@code equal} and {@code notEqual} ask whether two terms are the same term; {@code lessThan},
 * {@code greaterThan}, {@code le} and {@code ge} order two numbers by their exact value, or two dates, and hold of nothing
 * else. A year stands for its first day, and so does a month.
 */
public final class Comparisons {

    /** The names of the builtins that compare. */
    public static final List<String> NAMES = List.of("equal", "notEqual", "lessThan", "greaterThan", "le", "ge");

    /** A year, a month or a day without a time zone. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private static final String FIRST_DAY = "-01-01";
    private static final int DAY_LENGTH = 10;

    private Comparisons() {}

    /**
     * Whether {@code a} and {@code b} compare as {@code builtin} says. Terms that do not compare, such as a number and a
     * date, make every ordering false.
     *
     * @throws IllegalArgumentException where {@code builtin} is none of {@link #NAMES}
     */
    public static boolean holds(String builtin, Node a, Node b) {
        return switch (builtin) {
            case "equal" -> a.equals(b);
            case "notEqual" -> !a.equals(b);
            default -> ordered(builtin, a, b);
        };
    }

    private static boolean ordered(String builtin, Node a, Node b) {
        if (!NAMES.contains(builtin)) {
            throw new IllegalArgumentException("no comparison: " + builtin);
        }
        OptionalInt order = order(a, b);
        if (order.isEmpty()) {
            return false;
        }
        int sign = order.getAsInt();
        return switch (builtin) {
            case "lessThan" -> sign < 0;
            case "greaterThan" -> sign > 0;
            case "le" -> sign <= 0;
            default -> sign >= 0;
        };
    }

    /** Negative, zero or positive as {@code a} is before, level with or after {@code b}; empty where they do not compare. */
    public static OptionalInt order(Node a, Node b) {
        Optional<ExactNumber> number = ExactNumber.of(a);
        if (number.isPresent()) {
            Optional<ExactNumber> other = ExactNumber.of(b);
            return other.isPresent()
                    ? OptionalInt.of(number.get().value().compareTo(other.get().value()))
                    : OptionalInt.empty();
        }
        Optional<String> day = firstDay(a);
        Optional<String> other = day.isPresent() ? firstDay(b) : Optional.empty();
        return other.isPresent() ? OptionalInt.of(day.get().compareTo(other.get())) : OptionalInt.empty();
    }

    /**
     * The first day of an {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear} without a time zone, in the years
     * 0001 to 9999, as {@code yyyy-mm-dd}, so that days compare as texts do; empty for all else.
     */
    public static Optional<String> firstDay(Node node) {
        if (!node.isLiteral()) {
            return Optional.empty();
        }
        String text = node.getLiteralLexicalForm();
        if (text.length() != length(node.getLiteralDatatype())
                || !DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        String day = (text + FIRST_DAY).substring(0, DAY_LENGTH);
        return isDay(day) ? Optional.of(day) : Optional.empty();
    }

    private static int length(RDFDatatype type) {
        if (XSDDatatype.XSDdate.equals(type)) {
            return DAY_LENGTH;
        }
        if (XSDDatatype.XSDgYearMonth.equals(type)) {
            return "yyyy-mm".length();
        }
        return XSDDatatype.XSDgYear.equals(type) ? "yyyy".length() : -1;
    }

    private static boolean isDay(String day) {
        try {
            return LocalDate.parse(day).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
