package org.w3id.entente.explanation;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.entente.rules.Condition;

/**
 * A match of a rule from which premises are missing. Variables without a value stand as they are.
 *
 * @param bindings what variables stand for
 * @param present the premises that hold
 * @param missing the premises that do not
 * @param failed the comparisons and calculations that do not hold of the values found
 * @param contradicted what the rule denies although it holds; {@link Node#ANY} stands for anything
 * @param pending comparisons and calculations that could not be tried, as a value is missing
 * @param unasked what the rule denies of something that has no value yet
 */
record NearMatch(
        Map<Node, Node> bindings,
        List<Triple> present,
        List<Triple> missing,
        List<Condition> failed,
        List<Triple> contradicted,
        List<Condition> pending,
        List<Triple> unasked) {

    /** How many conditions of the rule are not met. */
    int cost() {
        return missing.size() + failed.size() + contradicted.size();
    }
}
