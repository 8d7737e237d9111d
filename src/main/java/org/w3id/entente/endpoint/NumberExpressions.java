package org.w3id.entente.endpoint;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Conditional;
import org.apache.jena.sparql.expr.E_Datatype;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;

/** Exact numbers in SPARQL: {@code xsd:decimal}, {@code xsd:integer} and what is derived from it, never floating point. */
final class NumberExpressions {

    private static final ExprList INTEGERS = ExprList.create(Stream.of(
                    XSD.integer,
                    XSD.xlong,
                    XSD.xint,
                    XSD.xshort,
                    XSD.xbyte,
                    XSD.nonNegativeInteger,
                    XSD.positiveInteger,
                    XSD.nonPositiveInteger,
                    XSD.negativeInteger,
                    XSD.unsignedLong,
                    XSD.unsignedInt,
                    XSD.unsignedShort,
                    XSD.unsignedByte)
            .map(type -> (Expr) NodeValue.makeNode(type.asNode()))
            .toList());

    private static final String INTEGER = "^[+-]?[0-9]+$";
    private static final String DECIMAL = "^[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)$";

    private NumberExpressions() {}

    /**
     * Whether {@code term} is an exact number; false or an error for all else. The form is looked at too, as servers find
     * that {@code "many"^^xsd:integer} is as great as itself, or read 1.5 as an integer where its type says so.
     */
    static Expr isExact(Expr term) {
        return new E_LogicalOr(
                new E_LogicalAnd(new E_OneOf(new E_Datatype(term), INTEGERS), isWritten(term, INTEGER)),
                new E_LogicalAnd(isDecimal(term), isWritten(term, DECIMAL)));
    }

    private static Expr isWritten(Expr term, String pattern) {
        return new E_Regex(new E_Str(term), NodeValue.makeString(pattern), null);
    }

    /** What the builtin gives for two exact numbers, as the server writes it. */
    static Expr value(String builtin, Expr a, Expr b) {
        return switch (builtin) {
            case "sum" -> new E_Add(a, b);
            case "difference" -> new E_Subtract(a, b);
            case "product" -> new E_Multiply(a, b);
            case "min" -> calculated(new E_Conditional(new E_LessThanOrEqual(a, b), a, b));
            case "max" -> calculated(new E_Conditional(new E_GreaterThanOrEqual(a, b), a, b));
            default -> throw new IllegalArgumentException("no calculation: " + builtin);
        };
    }

    /** The same number, written as the server writes results rather than as somebody wrote it. */
    private static Expr calculated(Expr number) {
        return new E_Add(number, NodeValue.nvZERO);
    }

    /**
     * {@code value} in the form that all servers shall give it: an integer where {@code a} and {@code b} are integers, else a
     * decimal with at least one digit on both sides of the point and no further zeros. Servers differ here: Jena writes
     * 3.0, RDF4J 3 or 3.00.
     */
    static Expr canonical(Expr value, Expr a, Expr b) {
        Expr text = new E_Str(value);
        Expr shortened = replaced(replaced(text, "0+$", ""), "\\.$", ".0");
        Expr decimal = new E_Conditional(
                new E_StrContains(text, NodeValue.makeString(".")), shortened, concatenated(text, ".0"));
        return new E_Conditional(
                new E_LogicalOr(isDecimal(a), isDecimal(b)),
                new E_StrDatatype(decimal, type(XSD.decimal.asNode())),
                new E_StrDatatype(text, type(XSD.integer.asNode())));
    }

    private static Expr isDecimal(Expr number) {
        return new E_Equals(new E_Datatype(number), type(XSD.decimal.asNode()));
    }

    private static Expr replaced(Expr text, String pattern, String replacement) {
        return new E_StrReplace(text, NodeValue.makeString(pattern), NodeValue.makeString(replacement), null);
    }

    private static Expr concatenated(Expr text, String end) {
        ExprList parts = new ExprList(text);
        parts.add(NodeValue.makeString(end));
        return new E_StrConcat(parts);
    }

    private static Expr type(Node datatype) {
        return NodeValue.makeNode(datatype);
    }
}
