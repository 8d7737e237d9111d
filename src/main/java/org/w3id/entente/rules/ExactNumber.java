package org.w3id.entente.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A number of {@code xsd:decimal}, {@code xsd:integer} or a type derived from {@code xsd:integer}. Floating-point numbers
 * are none: their comparison and sums depend on rounding.
 *
 * @param value its exact value, of any scale
 * @param integer whether its type is {@code xsd:integer} or derived from it, rather than {@code xsd:decimal}
 */
public record ExactNumber(BigDecimal value, boolean integer) {

    private static final Set<RDFDatatype> INTEGERS = Set.of(
            XSDDatatype.XSDinteger,
            XSDDatatype.XSDnonPositiveInteger,
            XSDDatatype.XSDnegativeInteger,
            XSDDatatype.XSDnonNegativeInteger,
            XSDDatatype.XSDpositiveInteger,
            XSDDatatype.XSDlong,
            XSDDatatype.XSDint,
            XSDDatatype.XSDshort,
            XSDDatatype.XSDbyte,
            XSDDatatype.XSDunsignedLong,
            XSDDatatype.XSDunsignedInt,
            XSDDatatype.XSDunsignedShort,
            XSDDatatype.XSDunsignedByte);

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");

    /** The number that {@code node} is; empty where it is none, is of another type, or does not fit its type. */
    public static Optional<ExactNumber> of(Node node) {
        if (!node.isLiteral()) {
            return Optional.empty();
        }
        RDFDatatype type = node.getLiteralDatatype();
        boolean integer = INTEGERS.contains(type);
        if (!integer && !XSDDatatype.XSDdecimal.equals(type)) {
            return Optional.empty();
        }
        String text = node.getLiteralLexicalForm();
        boolean written = (integer ? INTEGER : DECIMAL).matcher(text).matches();
        return written && node.getLiteral().isWellFormed()
                ? Optional.of(new ExactNumber(new BigDecimal(text), integer))
                : Optional.empty();
    }

    /**
     * The canonical literal: {@code xsd:integer} without sign of plus or leading zeros, or {@code xsd:decimal} with at
     * least one digit on both sides of the point and no further zeros ({@code 3.0}, {@code -0.5}).
     */
    public Node node() {
        return NodeFactory.createLiteralDT(text(), integer ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
    }

    private String text() {
        if (integer) {
            BigInteger whole = value.toBigIntegerExact();
            return whole.toString();
        }
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return (shortest.scale() < 1 ? shortest.setScale(1) : shortest).toPlainString();
    }
}
