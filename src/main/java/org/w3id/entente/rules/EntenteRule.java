package org.w3id.entente.rules;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.apache.jena.reasoner.rulesys.Rule;

/**
 * A forward rule with triples in its head, and triples, comparisons and {@code noValue} in its body.
 *
 * @param name unique among all rules, also the last part of the rule's IRI
 * @param file where it stands
 * @param line the line of {@code [name:}, from 1
 * @param rule what Jena read
 */
public record EntenteRule(String name, Path file, int line, Rule rule) {

    /** The names of the rule's variables, without question mark. */
    public Set<String> variables() {
        Set<String> names = new TreeSet<>();
        for (ClauseEntry clause : rule.getBody()) {
            collect(clause, names);
        }
        for (ClauseEntry clause : rule.getHead()) {
            collect(clause, names);
        }
        return names;
    }

    /** Adds the names of the variables in {@code clause} to {@code names}. */
    static void collect(ClauseEntry clause, Set<String> names) {
        if (clause instanceof TriplePattern pattern) {
            collect(pattern.getSubject(), names);
            collect(pattern.getPredicate(), names);
            collect(pattern.getObject(), names);
        } else if (clause instanceof Functor functor) {
            for (Node argument : functor.getArgs()) {
                collect(argument, names);
            }
        }
    }

    private static void collect(Node node, Set<String> names) {
        if (node.isVariable()) {
            names.add(node.getName().substring(1));
        }
    }

    @Override
    public String toString() {
        return name + " (" + file + ":" + line + ")";
    }
}
