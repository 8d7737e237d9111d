package org.w3id.entente.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_SameTerm;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;
import org.w3id.entente.rules.Comparisons;
import org.w3id.entente.rules.ExactNumber;

/**
 * A comparison of a rule in SPARQL.
 *
 * @param builtin one of {@link Comparisons#NAMES}
 * @param a a node of the rule: constant or variable
 * @param b the other
 */
record Comparison(String builtin, Node a, Node b) {

    /** True exactly where the comparison holds; elsewhere false or an error. */
    Expr expression() {
        return switch (builtin) {
            case "equal" -> a.isLiteral() || b.isLiteral() ? new E_LogicalNot(different()) : same();
            case "notEqual" -> different();
            default -> ordered();
        };
    }

    private Expr same() {
        return new E_SameTerm(RuleNames.expression(a), RuleNames.expression(b));
    }

    /**
     * Its negation says that a variable is a certain literal. Said outright, Jena 5.6.0 puts the literal in the place of the
     * variable, and fails where that is a predicate.
     */
    private Expr different() {
        return new E_LogicalNot(same());
    }

    private Expr ordered() {
        List<Expr> ways = new ArrayList<>();
        if (mayBeNumber(a) && mayBeNumber(b)) {
            ways.add(guarded(NumberExpressions::isExact, order(number(a), number(b))));
        }
        if (mayBeDate(a) && mayBeDate(b)) {
            ways.add(guarded(
                    DateExpressions::isDate,
                    order(
                            DateExpressions.firstDay(RuleNames.expression(a)),
                            DateExpressions.firstDay(RuleNames.expression(b)))));
        }
        return ways.stream().reduce(E_LogicalOr::new).orElse(NodeValue.FALSE);
    }

    /** {@code order}, asked only where {@code guard} holds of both; of a constant it is known to hold. */
    private Expr guarded(UnaryOperator<Expr> guard, Expr order) {
        Expr guarded = order;
        for (Node node : List.of(b, a)) {
            guarded = node.isVariable() ? new E_LogicalAnd(guard.apply(RuleNames.expression(node)), guarded) : guarded;
        }
        return guarded;
    }

    private Expr order(Expr first, Expr second) {
        return switch (builtin) {
            case "lessThan" -> new E_LessThan(first, second);
            case "greaterThan" -> new E_GreaterThan(first, second);
            case "le" -> new E_LessThanOrEqual(first, second);
            case "ge" -> new E_GreaterThanOrEqual(first, second);
            default -> throw new IllegalArgumentException("no comparison: " + builtin);
        };
    }

    /** A constant is written as plainly as it can be: Jena's rule syntax makes {@code xsd:int} of 28500. */
    private Expr number(Node node) {
        return ExactNumber.of(node)
                .map(number -> (Expr) NodeValue.makeNode(number.node()))
                .orElseGet(() -> RuleNames.expression(node));
    }

    private static boolean mayBeNumber(Node node) {
        return node.isVariable() || ExactNumber.of(node).isPresent();
    }

    private static boolean mayBeDate(Node node) {
        return node.isVariable() || Comparisons.firstDay(node).isPresent();
    }
}
