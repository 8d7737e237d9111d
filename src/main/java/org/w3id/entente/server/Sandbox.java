package org.w3id.entente.server;

import java.time.Duration;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.pfunction.StandardPropertyFunctions;
import org.apache.jena.sparql.util.Context;

/**
 * Keeps queries from everything but the data: no other server, and no function but the standard ones. Jena would load any
 * class of the class path whose name an IRI such as {@code java:some.Class} or {@code afn:wait} gives.
 */
final class Sandbox {

    private static final LimitedFunctions FUNCTIONS = new LimitedFunctions();

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
        StandardPropertyFunctions.loadStdDefs(PROPERTY_FUNCTIONS);
    }

    private Sandbox() {}

    /** The settings of {@code context} for what is run from now on, closed to the outside, and with an end to each function. */
    static Context around(Context context, Duration time) {
        Context own = context.copy();
        own.set(ARQ.httpServiceAllowed, false);
        own.set(ARQConstants.registryFunctions, FUNCTIONS);
        own.set(ARQConstants.registryPropertyFunctions, PROPERTY_FUNCTIONS);
        LimitedExpressions.limit(own, new Deadline(time.toNanos()));
        return own;
    }
}
