package org.w3id.entente.bench;

import com.google.gson.JsonObject;
import java.lang.ref.Reference;
import java.util.List;
import org.w3id.entente.engine.Facts;
import org.w3id.entente.engine.Materialization;
import org.w3id.entente.engine.NTriplesImport;
import org.w3id.entente.engine.Terms;
import org.w3id.entente.rules.EntenteRule;

/** How much heap all facts take, stated and inferred, once proofs of all kinds have been asked for, in bytes. */
final class FactMemory {

    private FactMemory() {}

    static void measure(DataFiles data, List<EntenteRule> rules, JsonObject result) {
        long before = Memory.usedNow();
        Facts facts = NTriplesImport.read(data.triples());
        Terms terms = facts.terms();
        long stated = facts.size();
        Materialization materialization = Materialization.of(facts, rules);
        facts = null;
        result.addProperty("heapBeforeProofs", Memory.usedNow() - before);
        ProofSpeed.sample(materialization, 1000).forEach(materialization::matches);
        result.addProperty("heapWithProofs", Memory.usedNow() - before);
        long[] inferred = {0};
        materialization.forEachInferred(triple -> inferred[0]++);
        result.addProperty("facts", stated + inferred[0]);
        materialization = null;
        result.addProperty("heapOfDictionary", Memory.usedNow() - before);
        result.addProperty("terms", terms.size());
        Reference.reachabilityFence(terms);
    }
}
