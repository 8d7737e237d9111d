package org.w3id.entente.rules;

import java.util.List;
import org.apache.jena.graph.Graph;

/** Runs rules over a graph to the end. */
public interface RuleEngine {

    /**
     * Finds all that follows, and every match by which it follows.
     *
     * @param stated what to start from; it is left as it is
     * @param rules the rules; {@code noValue} is understood as negation over all that the rules can conclude
     * @throws org.w3id.entente.project.InputException where a rule denies what follows from itself
     */
    Inference infer(Graph stated, List<EntenteRule> rules);
}
