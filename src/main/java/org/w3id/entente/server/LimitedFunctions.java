package org.w3id.entente.server;

import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;
import org.apache.jena.sparql.function.library.triple.TripleTermFunctions;
import org.apache.jena.sparql.util.Context;

/** The standard functions that are called by an IRI, casts among them, and no other; none takes or gives values without end. */
final class LimitedFunctions extends FunctionRegistry {

    LimitedFunctions() {
        TripleTermFunctions.register(this);
        StandardFunctions.loadStdDefs(this);
        StandardFunctions.loadOtherDefs(this);
    }

    @Override
    public FunctionFactory get(String iri) {
        return isRegistered(iri) ? new Limited(super.get(iri)) : null;
    }

    private record Limited(FunctionFactory factory) implements FunctionFactory {
        @Override
        public Function create(String iri) {
            return new Call(factory.create(iri));
        }
    }

    private record Call(Function function) implements Function {
        @Override
        public void build(String iri, ExprList arguments, Context context) {
            function.build(iri, arguments, context);
        }

        @Override
        public NodeValue exec(Binding binding, ExprList arguments, String iri, FunctionEnv environment) {
            List<NodeValue> values = arguments.getList().stream()
                    .map(argument -> argument.eval(binding, environment))
                    .toList();
            RDFDatatype type = NodeFactory.getType(iri);
            values.forEach(value -> check(value, type));
            checkPrecision(iri, values);
            ExprList evaluated = new ExprList();
            values.forEach(evaluated::add);
            return function.exec(binding, evaluated, iri, environment);
        }

        private static void check(NodeValue value, RDFDatatype cast) {
            ValueLimits.checkNumber(value);
            if (value.isString()) {
                ValueLimits.checkReading(value.getString(), cast);
            }
        }

        /** Rounding to a number of digits writes as many. */
        private static void checkPrecision(String iri, List<NodeValue> values) {
            if (iri.contains("#round") && values.size() == 2 && values.get(1).isInteger()) {
                ValueLimits.requireDigits(
                        values.get(1).getInteger().abs().bitLength() > Integer.SIZE - 2
                                ? Integer.MAX_VALUE
                                : Math.abs(values.get(1).getInteger().intValue()));
            }
        }
    }
}
