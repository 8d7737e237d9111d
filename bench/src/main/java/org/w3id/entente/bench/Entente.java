package org.w3id.entente.bench;

import java.util.List;
import org.w3id.entente.engine.Facts;
import org.w3id.entente.engine.Materialization;
import org.w3id.entente.engine.NTriplesImport;
import org.w3id.entente.rules.EntenteRule;

/** Our evaluator, with our import. */
final class Entente implements Contender {

    private final List<EntenteRule> rules;
    private Facts facts;
    private Materialization materialization;

    Entente(List<EntenteRule> rules) {
        this.rules = rules;
    }

    @Override
    public void load(DataFiles data) {
        facts = NTriplesImport.read(data.triples());
    }

    @Override
    public void infer() {
        materialization = Materialization.of(facts, rules);
    }

    @Override
    public void derived(TripleHash hash) {
        materialization.forEachInferred(hash::add);
    }

    Materialization materialization() {
        return materialization;
    }
}
