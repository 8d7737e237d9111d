package org.w3id.entente.engine;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.RuleEngine;

/** The engine of this package. */
public final class Evaluator implements RuleEngine {

    @Override
    public Inference infer(Graph stated, List<EntenteRule> rules) {
        return Materialization.of(stated, rules);
    }
}
