package org.w3id.entente.server;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.function.ARQFunctions;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.pfunction.StandardPropertyFunctions;

/**
 * Keeps queries from everything but the data: no other server, and no function but the standard ones. Jena would load any
 * class of the class path whose name an IRI such as {@code java:some.Class} or {@code afn:wait} gives.
 */
final class Sandbox {

    private static final FunctionRegistry FUNCTIONS = new FunctionRegistry() {
        @Override
        public FunctionFactory get(String iri) {
            return isRegistered(iri) ? super.get(iri) : null;
        }
    };

    private static final PropertyFunctionRegistry PROPERTY_FUNCTIONS = new PropertyFunctionRegistry() {
        @Override
        public boolean manages(String iri) {
            return isRegistered(iri);
        }

        @Override
        public PropertyFunctionFactory get(String iri) {
            return isRegistered(iri) ? super.get(iri) : null;
        }
    };

    static {
        ARQFunctions.load(FUNCTIONS);
        StandardFunctions.loadStdDefs(FUNCTIONS);
        StandardFunctions.loadOtherDefs(FUNCTIONS);
        StandardPropertyFunctions.loadStdDefs(PROPERTY_FUNCTIONS);
    }

    private Sandbox() {}

    /** Holds for the query that {@code execution} will run. */
    static void enclose(QueryExecDatasetBuilder execution) {
        execution
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQConstants.registryFunctions, FUNCTIONS)
                .set(ARQConstants.registryPropertyFunctions, PROPERTY_FUNCTIONS);
    }
}
