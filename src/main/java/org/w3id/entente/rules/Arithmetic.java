package org.w3id.entente.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The builtins that calculate: exact, on {@code xsd:integer}, the types derived from it, and {@code xsd:decimal}. Two
 * integers make an {@code xsd:integer}, all else an {@code xsd:decimal}, in canonical form.
 */
public final class Arithmetic {

    /** The names of the builtins that calculate. Each takes two numbers and gives its last argument a value. */
    public static final List<String> NAMES = List.of("sum", "difference", "product", "min", "max");

    private Arithmetic() {}

    /**
     * What {@code builtin} makes of {@code a} and {@code b}: {@code difference} is {@code a} less {@code b}. Empty where one
     * of them is no number.
     *
     * @throws IllegalArgumentException where {@code builtin} is none of {@link #NAMES}
     */
    public static Optional<Node> result(String builtin, Node a, Node b) {
        return ExactNumber.of(a)
                .flatMap(first -> ExactNumber.of(b)
                        .map(second -> new ExactNumber(
                                        value(builtin, first.value(), second.value()),
                                        first.integer() && second.integer())
                                .node()));
    }

    private static BigDecimal value(String builtin, BigDecimal a, BigDecimal b) {
        return switch (builtin) {
            case "sum" -> a.add(b);
            case "difference" -> a.subtract(b);
            case "product" -> a.multiply(b);
            case "min" -> a.min(b);
            case "max" -> a.max(b);
            default -> throw new IllegalArgumentException("no calculation: " + builtin);
        };
    }
}
