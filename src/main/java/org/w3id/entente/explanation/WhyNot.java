package org.w3id.entente.explanation;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.entente.inference.CitedTheory;
import org.w3id.entente.inference.RuleDescription;
import org.w3id.entente.inference.Tension;

/**
 * Why rules do not infer a tension or relation.
 *
 * @param title what is asked, as a sentence
 * @param kind the kind of tension or relation
 * @param parties the two parties
 * @param inferred what they do infer of that kind between the two
 * @param gaps what the rules lack that do not infer it, the least first
 */
public record WhyNot(String title, Node kind, List<Node> parties, List<Tension> inferred, List<Gap> gaps) {

    /**
     * What a rule lacks.
     *
     * @param rule the rule
     * @param theory its theory
     * @param missing how many of its conditions are not met
     * @param outOf how many conditions it has
     * @param cases where that is so, as many as were asked for
     * @param more how many other cases lack as much
     * @param cutShort whether the search was ended, so that there may be nearer cases
     */
    public record Gap(
            RuleDescription rule,
            CitedTheory theory,
            int missing,
            int outOf,
            List<Case> cases,
            int more,
            boolean cutShort) {}

    /**
     * One case. Where nothing is missing, {@code uncounted} says why it does not count.
     *
     * @param sentence what the rule would say
     * @param missing what would have to be, each a clause that starts with "a claim that" or "that"
     * @param failed comparisons that do not hold, as clauses
     * @param pending comparisons and denials that would have to hold of what is missing, as clauses
     * @param against what the rule denies, with what says so
     * @param uncounted why all that is there does not count; empty where something is missing
     * @param there what is there already
     */
    public record Case(
            String sentence,
            List<Missing> missing,
            List<String> failed,
            List<String> pending,
            List<Against> against,
            List<String> uncounted,
            List<Step> there) {

        /** How many things are told that are missing, fail or speak against it; a claim that is missing is one. */
        public int lacks() {
            return missing.size() + failed.size() + against.size();
        }
    }

    /** Premises that are missing together, and a clause that says so. */
    public record Missing(String text, List<Triple> premises) {}

    /** A denial as a sentence, and what contradicts it. */
    public record Against(String text, List<Step> because) {}
}
