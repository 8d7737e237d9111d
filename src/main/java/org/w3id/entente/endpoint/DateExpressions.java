package org.w3id.entente.endpoint;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_Conditional;
import org.apache.jena.sparql.expr.E_Datatype;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrLength;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;

/**
 * Dates in SPARQL. Servers do not compare a year with a day, and not all of them a year with a year, so dates are
 * compared as texts: the first ten characters of the date with {@code -01-01} behind it.
 */
final class DateExpressions {

    private static final ExprList TYPES =
            ExprList.create(List.of(type(XSD.date.asNode()), type(XSD.gYearMonth.asNode()), type(XSD.gYear.asNode())));

    /** Only days that there are: servers take the 30th of February, or refuse it, as they like. */
    private static final String PATTERN = String.join(
            "|",
            "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?)?$",
            "^[0-9]{4}-(0[13-9]|1[0-2])-(29|30)$",
            "^[0-9]{4}-(0[13578]|1[02])-31$",
            "^([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29$");

    private static final int DAY_LENGTH = 10;

    private DateExpressions() {}

    /** Whether {@code term} is a year, month or day without time zone, from the year 1 to 9999; false or an error for all else. */
    static Expr isDate(Expr term) {
        Expr text = new E_Str(term);
        Expr fits = new E_Equals(new E_StrLength(text), length(term));
        return new E_LogicalAnd(
                new E_OneOf(new E_Datatype(term), TYPES),
                new E_LogicalAnd(
                        new E_Regex(text, NodeValue.makeString(PATTERN), null),
                        new E_LogicalAnd(fits, new E_GreaterThanOrEqual(text, NodeValue.makeString("0001")))));
    }

    private static Expr length(Expr term) {
        return new E_Conditional(
                is(term, XSD.date.asNode()),
                NodeValue.makeInteger(DAY_LENGTH),
                new E_Conditional(
                        is(term, XSD.gYearMonth.asNode()),
                        NodeValue.makeInteger("yyyy-mm".length()),
                        NodeValue.makeInteger("yyyy".length())));
    }

    private static Expr is(Expr term, Node datatype) {
        return new E_Equals(new E_Datatype(term), type(datatype));
    }

    /** The first day of a date, as text. */
    static Expr firstDay(Expr date) {
        ExprList parts = new ExprList(new E_Str(date));
        parts.add(NodeValue.makeString("-01-01"));
        return new E_StrSubstring(new E_StrConcat(parts), NodeValue.makeInteger(1), NodeValue.makeInteger(DAY_LENGTH));
    }

    private static Expr type(Node datatype) {
        return NodeValue.makeNode(datatype);
    }
}
