package org.w3id.entente.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query answers: rows (SELECT), yes or no (ASK), or triples (CONSTRUCT, DESCRIBE). */
public sealed interface Answer {

    /** Whether there is nothing in it; a "no" is not nothing. */
    boolean isEmpty();

    /**
     * The rows of a SELECT query.
     *
     * @param variables the columns, in their order
     * @param rows one binding per row; a variable without a value is absent
     */
    record Rows(List<Var> variables, List<Binding> rows) implements Answer {
        @Override
        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    /** The answer of an ASK query. */
    record Truth(boolean holds) implements Answer {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** The triples of a CONSTRUCT or DESCRIBE query. */
    record Triples(Graph graph) implements Answer {
        @Override
        public boolean isEmpty() {
            return graph.isEmpty();
        }
    }
}
