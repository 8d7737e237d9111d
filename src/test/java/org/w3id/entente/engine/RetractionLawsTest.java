package org.w3id.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.w3id.entente.rules.Inference;

/** A supposition gives what a run from scratch gives, and taking it back leaves no trace. */
class RetractionLawsTest {

    private static final int SUPPOSITIONS = 3;

    @Test
    void supposingIsStartingFromScratch() {
        Law.holds(each -> supposes(each, Materialization.of(each.graph(), each.rules())));
    }

    @Test
    void supposingIsStartingFromScratchWithAllCompositeRelations() {
        Law.holds(each -> supposes(each, LawCase.withAllComposites(each.graph(), each.rules())));
    }

    private static void supposes(LawCase each, Materialization materialization) {
        Random random = new Random(each.seed());
        for (int i = 0; i < SUPPOSITIONS; i++) {
            suppose(each, materialization, random);
            materialization.rollback();
            EngineLaws.agree(materialization, each.expected());
            contains(materialization, each.triples(), each.expected());
        }
    }

    /** Where nobody asks between suppositions, so that nothing is computed anew in passing. */
    @Test
    void supposingIsStartingFromScratchUnasked() {
        Law.holds(each -> {
            Random random = new Random(each.seed());
            Materialization materialization = Materialization.of(each.graph(), each.rules());
            for (int i = 0; i < SUPPOSITIONS; i++) {
                materialization.suppose(some(each, random), some(each, random));
                materialization.rollback();
            }
            suppose(each, materialization, random);
            materialization.rollback();
            EngineLaws.agree(materialization, each.expected());
        });
    }

    private static void suppose(LawCase on, Materialization materialization, Random random) {
        List<Triple> added = some(on, random);
        List<Triple> removed = some(on, random);
        removed.removeAll(added);
        Set<Triple> changed = new LinkedHashSet<>(on.triples());
        changed.removeAll(removed);
        changed.addAll(added);
        Inference fresh;
        try {
            fresh = new NaiveEngine(LawCase.LIMIT).infer(LawCase.graph(changed), on.rules());
        } catch (NaiveEngine.TooMuch e) {
            return;
        }
        materialization.suppose(added, removed);
        try {
            EngineLaws.agree(materialization, fresh);
            contains(materialization, changed, fresh);
        } catch (AssertionError e) {
            throw new AssertionError("where " + added + " come and " + removed + " go: " + e.getMessage(), e);
        }
    }

    private static void contains(Materialization materialization, Iterable<Triple> stated, Inference expected) {
        assertThat(stated).allMatch(materialization::contains);
        assertThat(EngineLaws.triples(expected)).allMatch(materialization::contains);
    }

    /** Triples that are stated, that follow, or that are neither. */
    private static List<Triple> some(LawCase on, Random random) {
        List<Triple> inferred = on.expected().inferred().find().toList();
        List<Triple> some = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int kind = random.nextInt(3);
            if (kind == 0 && !on.triples().isEmpty()) {
                some.add(RandomTerms.one(random, on.triples()));
            } else if (kind == 1 && !inferred.isEmpty()) {
                some.add(RandomTerms.one(random, inferred));
            } else {
                some.add(RandomGraph.triple(random, on.terms()));
            }
        }
        return some;
    }
}
