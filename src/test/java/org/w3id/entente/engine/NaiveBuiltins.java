package org.w3id.entente.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.XSD;

/** What the builtins of the rules' language mean, told once more apart from the engines. */
final class NaiveBuiltins {

    private static final Set<String> ARITHMETIC = Set.of("sum", "difference", "product", "min", "max");
    private static final Set<String> NAMING = Set.of("tension", "directedTension", "relation");

    /** Those that the random terms have, of the types derived from integer. */
    private static final Set<String> INTEGERS =
            Set.of(XSD.integer.getURI(), XSD.xint.getURI(), XSD.xlong.getURI(), XSD.nonNegativeInteger.getURI());

    private NaiveBuiltins() {}

    static boolean calculates(String builtin) {
        return ARITHMETIC.contains(builtin) || NAMING.contains(builtin);
    }

    /** Whether a match tells of it: a comparison or a calculation with numbers. */
    static boolean isCondition(String builtin) {
        return !builtin.equals("noValue") && !NAMING.contains(builtin);
    }

    static boolean isNumber(Node node) {
        return number(node) != null;
    }

    static boolean holds(String builtin, List<Node> arguments) {
        Node left = arguments.get(0);
        Node right = arguments.get(1);
        if (builtin.equals("equal") || builtin.equals("notEqual")) {
            return left.equals(right) == builtin.equals("equal");
        }
        Integer order = order(left, right);
        return order != null
                && switch (builtin) {
                    case "lessThan" -> order < 0;
                    case "greaterThan" -> order > 0;
                    case "le" -> order <= 0;
                    case "ge" -> order >= 0;
                    default -> throw new IllegalArgumentException(builtin);
                };
    }

    /** What a calculation binds its last argument to; null where it fails. */
    static Node result(String builtin, List<Node> arguments) {
        return NAMING.contains(builtin)
                ? name(builtin, arguments)
                : calculated(builtin, arguments.get(0), arguments.get(1));
    }

    private static Integer order(Node left, Node right) {
        BigDecimal number = number(left);
        BigDecimal other = number(right);
        if (number != null && other != null) {
            return number.compareTo(other);
        }
        LocalDate day = firstDay(left);
        LocalDate otherDay = firstDay(right);
        return day == null || otherDay == null ? null : (Integer) day.compareTo(otherDay);
    }

    private static boolean isInteger(Node node) {
        return node.isLiteral() && INTEGERS.contains(node.getLiteralDatatypeURI()) && number(node) != null;
    }

    private static BigDecimal number(Node node) {
        boolean numeric = node.isLiteral()
                && (INTEGERS.contains(node.getLiteralDatatypeURI())
                        || XSD.decimal.getURI().equals(node.getLiteralDatatypeURI()));
        try {
            return numeric ? new BigDecimal(node.getLiteralLexicalForm()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static LocalDate firstDay(Node node) {
        if (!node.isLiteral()) {
            return null;
        }
        String text = node.getLiteralLexicalForm();
        String type = node.getLiteralDatatypeURI();
        try {
            LocalDate day = type.equals(XSD.date.getURI())
                    ? LocalDate.parse(text)
                    : type.equals(XSD.gYearMonth.getURI())
                            ? YearMonth.parse(text).atDay(1)
                            : type.equals(XSD.gYear.getURI()) ? Year.parse(text).atDay(1) : null;
            return day != null && day.getYear() >= 1 && day.getYear() <= 9999 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Node calculated(String builtin, Node left, Node right) {
        BigDecimal a = number(left);
        BigDecimal b = number(right);
        if (a == null || b == null) {
            return null;
        }
        BigDecimal result = switch (builtin) {
            case "sum" -> a.add(b);
            case "difference" -> a.subtract(b);
            case "product" -> a.multiply(b);
            case "min" -> a.min(b);
            case "max" -> a.max(b);
            default -> throw new IllegalArgumentException(builtin);
        };
        return isInteger(left) && isInteger(right)
                ? NodeFactory.createLiteralDT(result.toBigIntegerExact().toString(), XSDDatatype.XSDinteger)
                : NodeFactory.createLiteralDT(canonical(result), XSDDatatype.XSDdecimal);
    }

    private static String canonical(BigDecimal number) {
        String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return text.contains(".") ? text : text + ".0";
    }

    private static Node name(String builtin, List<Node> arguments) {
        if (arguments.get(1).equals(arguments.get(2)) || !arguments.stream().allMatch(NaiveBuiltins::hasName)) {
            return null;
        }
        String first = lastPart(arguments.get(1));
        String second = lastPart(arguments.get(2));
        boolean sorted = builtin.equals("directedTension") || first.compareTo(second) <= 0;
        String parties = sorted ? first + "--" + second : second + "--" + first;
        String space = builtin.equals("relation") ? "relation" : "tension";
        return NodeFactory.createURI("https://w3id.org/entente/id/" + space + "/" + lastPart(arguments.get(0)) + "/"
                + parties + "/" + lastPart(arguments.get(3)));
    }

    /** Nothing to make a name of: blank nodes, numbers, dates, sentences, and IRIs with a fragment behind the last slash. */
    private static boolean hasName(Node node) {
        return node.isURI()
                        && !lastPart(node).isEmpty()
                        && !lastPart(node).contains("#")
                        && !lastPart(node).contains("?")
                || node.isLiteral()
                        && XSD.xstring.getURI().equals(node.getLiteralDatatypeURI())
                        && node.getLiteralLexicalForm().matches("[A-Za-z0-9._~-]+");
    }

    private static String lastPart(Node node) {
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        return node.isLiteral() ? text : text.substring(text.lastIndexOf('/') + 1);
    }
}
