package org.w3id.entente.server;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;

/** A function of two values that refuses what would take or give something without end; in all else it is the function. */
final class CheckedFunction extends ExprFunction2 {

    /** Throws what ends the query where the function is not to be tried on the two values. */
    private interface Check {
        void check(NodeValue left, NodeValue right, Deadline deadline);
    }

    private static final Map<Class<? extends ExprFunction2>, Check> CHECKS = Map.of(
            E_Multiply.class,
            (left, right, deadline) -> ValueLimits.checkProduct(left, right),
            E_Divide.class,
            (left, right, deadline) -> ValueLimits.checkProduct(left, right),
            E_Add.class,
            CheckedFunction::checkSum,
            E_Subtract.class,
            (left, right, deadline) -> ValueLimits.checkSum(left, right),
            E_StrDatatype.class,
            (text, type, deadline) -> LimitedText.checkReading(text, type),
            E_StrContains.class,
            LimitedText::trySearch,
            E_StrBefore.class,
            LimitedText::trySearch,
            E_StrAfter.class,
            LimitedText::trySearch);

    private final ExprFunction2 function;
    private final Check check;
    private final Deadline deadline;

    private CheckedFunction(ExprFunction2 function, Expr left, Expr right, Check check, Deadline deadline) {
        super(left, right, function.getFunctionSymbol().getSymbol(), function.getOpName());
        this.function = function;
        this.check = check;
        this.deadline = deadline;
    }

    /** {@code function} of {@code left} and {@code right} with its check; empty where it needs none. */
    static Optional<Expr> of(ExprFunction2 function, Expr left, Expr right, Deadline deadline) {
        return Optional.ofNullable(CHECKS.get(function.getClass()))
                .map(check -> new CheckedFunction(function, left, right, check, deadline));
    }

    /** Either may be a span of time. */
    private static void checkSum(NodeValue left, NodeValue right, Deadline deadline) {
        ValueLimits.checkSum(left, right);
        ValueLimits.checkSum(right, left);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
        check.check(left, right, deadline);
        return function.eval(left, right);
    }

    @Override
    public Expr copy(Expr left, Expr right) {
        return new CheckedFunction(function, left, right, check, deadline);
    }
}
