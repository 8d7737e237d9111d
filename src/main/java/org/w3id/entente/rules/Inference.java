package org.w3id.entente.rules;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;

/** What an engine found; safe for use by many threads. */
public interface Inference {

    /** The triples that follow and were not stated; not to be changed. */
    Graph inferred();

    /** Every match of every rule, each once, ordered by rule, then by bindings. */
    List<Match> matches();

    /**
     * Every match of every rule that concludes {@code conclusion}, each once: also where several do, and where it was
     * stated. Ordered by rule, then by bindings; empty where no rule concludes it.
     */
    List<Match> matches(Triple conclusion);
}
