package org.w3id.entente.server;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** What holds for functions of texts: those that make longer texts, or other things of them, or search in them, come to an end. */
final class LimitedText {

    /** Searching takes at most so many steps, one for each pair of characters, before somebody looks at the clock. */
    private static final long STEPS = 10_000_000;

    private LimitedText() {}

    /** Refuses a text that is too long to be read as one of {@code type}. */
    static void checkReading(NodeValue text, NodeValue type) {
        if (text.isString() && type.isIRI()) {
            ValueLimits.checkReading(
                    text.getString(), NodeFactory.getType(type.asNode().getURI()));
        }
    }

    /** A search that takes too long throws what a timeout throws. */
    static void trySearch(NodeValue text, NodeValue part, Deadline deadline) {
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
}
