package org.w3id.entente.server;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * Lets sorting end where the query is stopped. Jena looks at its flag for each row that it reads or gives, but not while
 * it compares rows (seen in 5.6.0); aborting the query would reach some sorts, but neither those of updates nor those that
 * are done while the query is prepared.
 */
final class StoppableSort extends TransformCopy {

    private final AtomicBoolean stopped;

    /** @param stopped the flag of the query */
    StoppableSort(AtomicBoolean stopped) {
        this.stopped = stopped;
    }

    @Override
    public Op transform(OpOrder order, Op rows) {
        return new OpOrder(rows, stoppable(order.getConditions()));
    }

    @Override
    public Op transform(OpTopN first, Op rows) {
        return new OpTopN(rows, first.getLimit(), stoppable(first.getConditions()));
    }

    private List<SortCondition> stoppable(List<SortCondition> conditions) {
        return conditions.stream()
                .map(by -> new SortCondition(new Key(by.getExpression(), stopped), by.getDirection()))
                .toList();
    }

    /** What rows are compared by; the same as its part. */
    private static final class Key extends ExprFunction1 {
        private final AtomicBoolean stopped;

        Key(Expr key, AtomicBoolean stopped) {
            super(key, "key");
            this.stopped = stopped;
        }

        @Override
        protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
            if (stopped.get()) {
                throw new QueryCancelledException();
            }
            return null; // nothing special
        }

        @Override
        public NodeValue eval(NodeValue value) {
            return value;
        }

        @Override
        public Expr copy(Expr key) {
            return new Key(key, stopped);
        }
    }
}
