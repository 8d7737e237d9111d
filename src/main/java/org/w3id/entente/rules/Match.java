package org.w3id.entente.rules;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * One way in which the body of a rule is satisfied.
 *
 * @param rule the rule
 * @param bindings what each variable stands for, by its name without question mark
 * @param premises the triples of the body, in the rule's order
 * @param absences what the body's {@code noValue} found missing; {@link Node#ANY} stands for anything
 * @param conditions the comparisons and calculations of the body that hold, in the rule's order
 * @param conclusions the triples of the head, in the rule's order
 */
public record Match(
        EntenteRule rule,
        SortedMap<String, Node> bindings,
        List<Triple> premises,
        List<Triple> absences,
        List<Condition> conditions,
        List<Triple> conclusions) {

    /** By what the variables stand for; for matches of one rule. */
    public static final Comparator<Match> BY_BINDINGS =
            Comparator.comparing(match -> match.bindings().toString());
}
