package org.w3id.entente.server;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** The functions that make texts longer, that make other things of texts, or that search in them, each with an end. */
final class LimitedText {

    /** Searching takes at most so many steps, one for each pair of characters, before somebody looks at the clock. */
    private static final long STEPS = 10_000_000;

    private LimitedText() {}

    /** {@code function} of {@code text} and {@code other} with limits where it needs some, else null. */
    static Expr of(ExprFunction2 function, Expr text, Expr other, Deadline deadline) {
        if (function instanceof E_StrDatatype) {
            return new Typed(text, other);
        }
        if (function instanceof E_StrContains) {
            return new Contains(text, other, deadline);
        }
        if (function instanceof E_StrBefore) {
            return new Before(text, other, deadline);
        }
        return function instanceof E_StrAfter ? new After(text, other, deadline) : null;
    }

    /** A search that takes too long throws what a timeout throws. */
    private static void trySearch(NodeValue text, NodeValue part, Deadline deadline) {
        if (!isText(text) || !isText(part)) {
            return;
        }
        String searched = text.getString();
        String wanted = part.getString();
        if ((long) searched.length() * wanted.length() <= STEPS) {
            return;
        }
        for (int i = 0; i <= searched.length() - wanted.length(); i++) {
            deadline.check();
            if (searched.startsWith(wanted, i)) {
                return;
            }
        }
    }

    private static boolean isText(NodeValue value) {
        return value.isString() || value.isLangString();
    }

    /** CONCAT. */
    static final class Concatenation extends E_StrConcat {
        Concatenation(ExprList arguments) {
            super(arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> texts) {
            ValueLimits.checkTexts(texts);
            return super.eval(texts);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Concatenation(arguments);
        }
    }

    private static final class Typed extends E_StrDatatype {
        Typed(Expr text, Expr type) {
            super(text, type);
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue type) {
            if (text.isString() && type.isIRI()) {
                ValueLimits.checkReading(
                        text.getString(), NodeFactory.getType(type.asNode().getURI()));
            }
            return super.eval(text, type);
        }

        @Override
        public Expr copy(Expr text, Expr type) {
            return new Typed(text, type);
        }
    }

    private static final class Contains extends E_StrContains {
        private final Deadline deadline;

        Contains(Expr text, Expr part, Deadline deadline) {
            super(text, part);
            this.deadline = deadline;
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue part) {
            trySearch(text, part, deadline);
            return super.eval(text, part);
        }

        @Override
        public Expr copy(Expr text, Expr part) {
            return new Contains(text, part, deadline);
        }
    }

    private static final class Before extends E_StrBefore {
        private final Deadline deadline;

        Before(Expr text, Expr part, Deadline deadline) {
            super(text, part);
            this.deadline = deadline;
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue part) {
            trySearch(text, part, deadline);
            return super.eval(text, part);
        }

        @Override
        public Expr copy(Expr text, Expr part) {
            return new Before(text, part, deadline);
        }
    }

    private static final class After extends E_StrAfter {
        private final Deadline deadline;

        After(Expr text, Expr part, Deadline deadline) {
            super(text, part);
            this.deadline = deadline;
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue part) {
            trySearch(text, part, deadline);
            return super.eval(text, part);
        }

        @Override
        public Expr copy(Expr text, Expr part) {
            return new After(text, part, deadline);
        }
    }
}
