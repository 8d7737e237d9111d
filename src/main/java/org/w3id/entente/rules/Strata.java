package org.w3id.entente.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.Functor;

/**
 * Orders rules so that each runs after all rules whose conclusions it reads or denies, and rules that need each other run
 * together: the strongly connected components of the dependencies between rules, in topological order. Whether one rule
 * depends on another is told by whole triple patterns: {@code (?a rdf:type ent:State)} does not depend on what concludes
 * {@code (?t rdf:type ent:Tension)}. Jena has no such order: there a rule may fire although another one concludes later
 * what it denies.
 */
public final class Strata {

    private Strata() {}

    /**
     * The rules in strata, to be run to the end one after another. A stratum of several rules, or of one that reads its
     * own conclusions, is recursive. Of strata that do not need each other, the one whose first rule stands first in
     * {@code rules} runs first; within a stratum the order is that of {@code rules}.
     *
     * @throws org.w3id.entente.project.InputException where rules deny what follows from themselves, or new terms could
     *     be made of new terms without end
     */
    public static List<List<EntenteRule>> of(List<EntenteRule> rules) {
        Dependencies dependencies = new Dependencies(rules);
        BitSet[] components = components(dependencies, rules.size());
        Circles circles = new Circles(rules, dependencies);
        for (int rule = 0; rule < components.length; rule++) {
            circles.refuseDenial(rule, components[rule]);
        }
        for (int rule = 0; rule < components.length; rule++) {
            circles.refuseEndlessTerms(rule);
        }
        return ordered(rules, dependencies, components);
    }

    /** Whether a rule of {@code stratum} reads what one of them concludes, so that they must run until nothing new comes. */
    public static boolean isRecursive(List<EntenteRule> stratum) {
        Dependencies dependencies = new Dependencies(stratum);
        return IntStream.range(0, stratum.size())
                .anyMatch(rule -> !dependencies.readers(rule).isEmpty());
    }

    /** What {@code noValue(s, p, o)} denies; null for any other builtin. */
    public static TriplePattern denied(Functor functor) {
        Node[] args = functor.getArgs();
        return functor.getName().equals("noValue") && args.length == 3
                ? new TriplePattern(args[0], args[1], args[2])
                : null;
    }

    /** For each rule those that it leads to and that lead to it, itself included. */
    private static BitSet[] components(Dependencies dependencies, int size) {
        BitSet[] reached = new BitSet[size];
        for (int rule = 0; rule < size; rule++) {
            reached[rule] = dependencies.reached(rule);
        }
        BitSet[] components = new BitSet[size];
        for (int rule = 0; rule < size; rule++) {
            int from = rule;
            components[rule] = Dependencies.only(rule);
            reached[rule].stream().filter(to -> reached[to].get(from)).forEach(components[from]::set);
        }
        return components;
    }

    private static List<List<EntenteRule>> ordered(
            List<EntenteRule> rules, Dependencies dependencies, BitSet[] components) {
        List<List<EntenteRule>> strata = new ArrayList<>();
        BitSet left = new BitSet();
        left.set(0, rules.size());
        while (!left.isEmpty()) {
            BitSet next = components[
                    left.stream()
                            .filter(rule -> isReady(components[rule], left, dependencies))
                            .findFirst()
                            .orElseThrow()];
            strata.add(next.stream().mapToObj(rules::get).toList());
            left.andNot(next);
        }
        return List.copyOf(strata);
    }

    /** Whether no rule that is left, but outside {@code component}, concludes what {@code component} needs. */
    private static boolean isReady(BitSet component, BitSet left, Dependencies dependencies) {
        return left.stream()
                .filter(rule -> !component.get(rule))
                .noneMatch(rule -> dependencies.readers(rule).intersects(component));
    }
}
