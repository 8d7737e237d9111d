package org.w3id.entente.explanation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.w3id.entente.inference.Period;

/**
 * A proof that is being made: which way was chosen for each fact so far, from the root down and from left to right, and
 * which facts are still open. Partial proofs share what they have in common, so that one costs little room.
 *
 * @param open the facts that want support, the next first; null where the proof is complete
 * @param chosen the choices made, the last first; null where there are none
 * @param size how many rules the proof applies at the least, each as often as it would be written out;
 *     {@link Integer#MAX_VALUE} for that many or more
 * @param rank the rank of its weakest ground at the best
 * @param period when all leaves so far hold, never empty
 * @param number counts partial proofs as they are made
 */
record PartialProof(Open open, Choices chosen, int size, int rank, Period period, long number) {

    /** A list of open facts, each with the facts that it is to support. */
    record Open(Triple fact, Ancestors above, Open next) {}

    /** The facts on the way from the root down to a place; null is none. */
    record Ancestors(Triple fact, Ancestors above) {
        static boolean contain(Ancestors ancestors, Collection<Triple> facts) {
            for (Ancestors at = ancestors; at != null; at = at.above) {
                if (facts.contains(at.fact)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A list of choices. */
    record Choices(Triple fact, Way way, Choices before) {
        /** The way chosen for {@code fact}; null where none was. */
        static Way of(Triple fact, Choices choices) {
            for (Choices at = choices; at != null; at = at.before) {
                if (at.fact.equals(fact)) {
                    return at.way;
                }
            }
            return null;
        }

        /** The way for each fact. */
        static Map<Triple, Way> byFact(Choices choices) {
            Map<Triple, Way> ways = new HashMap<>();
            for (Choices at = choices; at != null; at = at.before) {
                ways.put(at.fact, at.way);
            }
            return ways;
        }
    }
}
