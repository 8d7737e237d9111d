package org.w3id.entente.server;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;

/** GROUP_CONCAT with a limit to its texts. */
final class LimitedGroup {

    /** Where a query names none (SPARQL 1.1, 18.5.1.7). */
    private static final String SEPARATOR = " ";

    /** Puts it in place of GROUP_CONCAT. */
    static final Transform TRANSFORM = new TransformCopy() {
        @Override
        public Op transform(OpGroup group, Op part) {
            return new OpGroup(
                    part,
                    group.getGroupVars(),
                    group.getAggregators().stream().map(LimitedGroup::of).toList());
        }
    };

    private LimitedGroup() {}

    private static ExprAggregator of(ExprAggregator aggregation) {
        Aggregator aggregator = aggregation.getAggregator();
        if (aggregator instanceof AggGroupConcat all) {
            return new ExprAggregator(aggregation.getVar(), new All(expression(all), all.getSeparator()));
        }
        return aggregator instanceof AggGroupConcatDistinct distinct
                ? new ExprAggregator(aggregation.getVar(), new Distinct(expression(distinct), distinct.getSeparator()))
                : aggregation;
    }

    private static Expr expression(Aggregator aggregator) {
        return aggregator.getExprList().get(0);
    }

    private static final class All extends AggGroupConcat {
        All(Expr expression, String separator) {
            super(expression, separator);
        }

        @Override
        public Accumulator createAccumulator() {
            return new Text(getExpr(), false, getSeparator());
        }

        @Override
        public Aggregator copy(ExprList expressions) {
            return new All(expressions.get(0), getSeparator());
        }
    }

    private static final class Distinct extends AggGroupConcatDistinct {
        Distinct(Expr expression, String separator) {
            super(expression, separator);
        }

        @Override
        public Accumulator createAccumulator() {
            return new Text(getExpr(), true, getSeparator());
        }

        @Override
        public Aggregator copy(ExprList expressions) {
            return new Distinct(expressions.get(0), getSeparator());
        }
    }

    private static final class Text extends AccumulatorExpr {
        private final String separator;
        private final StringBuilder text = new StringBuilder();
        private boolean begun;

        Text(Expr expression, boolean distinct, String separator) {
            super(expression, distinct);
            this.separator = separator == null ? SEPARATOR : separator;
        }

        @Override
        protected void accumulate(NodeValue value, Binding binding, FunctionEnv environment) {
            String part = value.asString();
            ValueLimits.requireCharacters((long) text.length() + separator.length() + part.length());
            if (begun) {
                text.append(separator);
            }
            text.append(part);
            begun = true;
        }

        @Override
        protected void accumulateError(Binding binding, FunctionEnv environment) {
            // Such a group has no text.
        }

        @Override
        protected NodeValue getAccValue() {
            return NodeValue.makeString(text.toString());
        }
    }
}
