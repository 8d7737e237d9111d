package org.w3id.entente.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.CitedTheory;
import org.w3id.entente.inference.RuleDescription;
import org.w3id.entente.rules.Condition;

/** One thing that an explanation says, with what it rests on. */
public sealed interface Step {

    /** It as a sentence. */
    String text();

    /** Whether it goes without saying: that two things are two, or that a thing is itself. */
    default boolean tautology() {
        return false;
    }

    /** What it rests on, step by step; empty for a leaf. */
    default List<Step> because() {
        return List.of();
    }

    /**
     * What a rule concludes.
     *
     * @param fact what it concludes
     * @param text the rule's sentence for this case, which says if it rests on less than facts
     * @param rule the rule
     * @param theory the rule's theory; null for a supporting rule
     * @param bindings what the variables of the rule stand for
     * @param standing how well it is grounded here
     * @param because what it rests on here, each once
     * @param others how many more supports there are that rest on other claims, as far as they were counted
     */
    record Concluded(
            Triple fact,
            String text,
            RuleDescription rule,
            CitedTheory theory,
            SortedMap<String, Node> bindings,
            Standing standing,
            List<Step> because,
            int others)
            implements Step {

        /** The same, resting on {@code other}. */
        Concluded restingOn(List<Step> other) {
            return new Concluded(fact, text, rule, theory, bindings, standing, other, others);
        }
    }

    /** What a claim says, or a hypothesis supposes. */
    record Claimed(CitedClaim claim, Standing standing) implements Step {
        @Override
        public String text() {
            return claim.paraphrase();
        }
    }

    /** What is stated beside the claims, with the triples that say so. */
    record Given(List<Triple> facts, String text) implements Step {

        private static final Pattern OF_ITSELF = Pattern.compile("Given: (.+) is \\1\\.");

        /** Such as "the government of Japan is the government of Japan", as it is named by what it is. */
        @Override
        public boolean tautology() {
            return OF_ITSELF.matcher(text).matches();
        }
    }

    /** A comparison that holds. */
    record Compared(Condition condition, String text) implements Step {
        @Override
        public boolean tautology() {
            return condition.builtin().equals("notEqual")
                    && condition.arguments().stream().allMatch(Node::isURI);
        }
    }

    /** What is neither stated nor inferred; {@link Node#ANY} in it stands for anything. */
    record Absent(Triple pattern, String text) implements Step {}

    /** In place of what is not shown: so many rules, and these claims. */
    record Cut(int steps, List<Claimed> claims) implements Step {
        @Override
        public String text() {
            List<String> parts = new ArrayList<>();
            if (steps > 0) {
                parts.add(steps + (steps == 1 ? " step" : " steps"));
            }
            if (!claims.isEmpty()) {
                parts.add(claims.size() + (claims.size() == 1 ? " claim" : " claims"));
            }
            return "Not shown below this: " + (parts.isEmpty() ? "what is given" : String.join(" and ", parts)) + ".";
        }
    }
}
