package org.w3id.entente.server;

import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;

/** The operators of arithmetic, which refuse numbers without end. */
final class LimitedArithmetic {

    private LimitedArithmetic() {}

    /** {@code function} of {@code left} and {@code right} with limits where it is one of those operators, else null. */
    static Expr of(ExprFunction2 function, Expr left, Expr right) {
        if (function instanceof E_Multiply) {
            return new Product(left, right);
        }
        if (function instanceof E_Divide) {
            return new Quotient(left, right);
        }
        if (function instanceof E_Add) {
            return new Sum(left, right);
        }
        return function instanceof E_Subtract ? new Difference(left, right) : null;
    }

    private static final class Product extends E_Multiply {
        Product(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            ValueLimits.checkProduct(left, right);
            return super.eval(left, right);
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Product(left, right);
        }
    }

    private static final class Quotient extends E_Divide {
        Quotient(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            ValueLimits.checkProduct(left, right);
            return super.eval(left, right);
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Quotient(left, right);
        }
    }

    private static final class Sum extends E_Add {
        Sum(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            ValueLimits.checkSum(left, right);
            ValueLimits.checkSum(right, left);
            return super.eval(left, right);
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Sum(left, right);
        }
    }

    private static final class Difference extends E_Subtract {
        Difference(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            ValueLimits.checkSum(left, right);
            return super.eval(left, right);
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Difference(left, right);
        }
    }
}
