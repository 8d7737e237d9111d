package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.w3id.entente.engine.BlockTriples.Pairs;

/** Brings the triples of blocks into one store, a predicate at a time, several predicates at once. */
final class BlockFacts {

    private final List<BlockTriples> blocks;
    private final TermMerge merge;

    BlockFacts(List<BlockTriples> blocks, TermMerge merge) {
        this.blocks = blocks;
        this.merge = merge;
    }

    /** The subjects and objects of one predicate in one block. */
    private record Part(int block, Pairs pairs) {}

    Facts facts(Workers workers) {
        Facts facts = new Facts(merge.terms());
        List<Callable<Void>> fillings = new ArrayList<>();
        partsByPredicate().forEach((predicate, parts) -> {
            Relation relation = facts.relation(predicate);
            fillings.add(() -> fill(relation, parts));
        });
        workers.all(fillings);
        return facts;
    }

    private Map<Integer, List<Part>> partsByPredicate() {
        Map<Integer, List<Part>> parts = new LinkedHashMap<>();
        for (int block = 0; block < blocks.size(); block++) {
            for (Pairs pairs : blocks.get(block).pairs()) {
                parts.computeIfAbsent(merge.number(block, pairs.predicate()), predicate -> new ArrayList<>())
                        .add(new Part(block, pairs));
            }
        }
        return parts;
    }

    private Void fill(Relation relation, List<Part> parts) {
        int[] tuple = new int[2];
        for (Part part : parts) {
            for (int i = 0; i < part.pairs().size(); i++) {
                tuple[0] = merge.number(part.block(), part.pairs().subject(i));
                tuple[1] = merge.number(part.block(), part.pairs().object(i));
                relation.state(tuple);
            }
        }
        return null;
    }
}
