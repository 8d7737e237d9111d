package org.w3id.entente.endpoint;

import java.util.List;
import org.w3id.entente.rules.EntenteRule;

/** Is told how far an inference on a server has come. */
@FunctionalInterface
public interface InferenceProgress {

    /**
     * A stratum that has run to its end.
     *
     * @param number from 1
     * @param count of all strata
     * @param rules its rules
     * @param rounds how often it ran; a recursive one once more than it concluded anything
     * @param triples how many triples it concluded that no earlier stratum had, stated ones among them
     */
    record Step(int number, int count, List<EntenteRule> rules, int rounds, long triples) {}

    void ran(Step step);
}
