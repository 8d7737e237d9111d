package org.w3id.entente.bench;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.riot.RDFDataMgr;
import org.w3id.entente.rules.EntenteRule;

/** Jena's RETE engine as it is, without the recorder of matches; in two layers, since it does not stratify by itself. */
final class JenaRete implements Contender {

    private final List<List<EntenteRule>> layers;
    private final List<Graph> deductions = new ArrayList<>();
    private Graph known;

    JenaRete(List<EntenteRule> rules) {
        layers = NegationLayers.of(rules);
    }

    @Override
    public void load(DataFiles data) {
        known = GraphMemFactory.createDefaultGraph();
        RDFDataMgr.read(known, data.triples().toString());
    }

    @Override
    public void infer() {
        for (List<EntenteRule> layer : layers) {
            GenericRuleReasoner reasoner = new GenericRuleReasoner(
                    layer.stream().map(EntenteRule::rule).toList());
            reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
            InfGraph run = reasoner.bind(known);
            run.prepare();
            deductions.add(run.getDeductionsGraph());
            if (deductions.size() < layers.size()) {
                known = new Union(known, run.getDeductionsGraph());
            }
        }
    }

    @Override
    public void derived(TripleHash hash) {
        for (Graph graph : deductions) {
            graph.find().forEachRemaining(hash::add);
        }
    }
}
