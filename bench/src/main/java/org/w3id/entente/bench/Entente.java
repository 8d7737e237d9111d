package org.w3id.entente.bench;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Inference;
import org.w3id.entente.rules.RuleEngine;

/** A rule engine of ours over a graph of Jena's. */
final class Entente implements Contender {

    private final RuleEngine engine;
    private final List<EntenteRule> rules;
    private Graph stated;
    private Inference inference;

    Entente(RuleEngine engine, List<EntenteRule> rules) {
        this.engine = engine;
        this.rules = rules;
    }

    @Override
    public void load(DataFiles data) {
        stated = GraphMemFactory.createDefaultGraph();
        RDFDataMgr.read(stated, data.triples().toString());
    }

    @Override
    public void infer() {
        inference = engine.infer(stated, rules);
    }

    @Override
    public void derived(TripleHash hash) {
        inference.inferred().find().forEachRemaining(hash::add);
    }
}
