package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.apache.jena.reasoner.rulesys.Node_RuleVariable;
import org.w3id.entente.engine.CompiledRule.Call;
import org.w3id.entente.engine.CompiledRule.Kind;
import org.w3id.entente.rules.Comparisons;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Strata;
import org.w3id.entente.rules.TensionNames;

/** Turns one rule into numbers. */
final class RuleCompiler {

    private final Facts facts;
    private final List<String> names = new ArrayList<>();

    private RuleCompiler(Facts facts) {
        this.facts = facts;
    }

    /** @param rule a rule of the profile, as {@link org.w3id.entente.rules.RuleReader} gives it */
    static CompiledRule compile(EntenteRule rule, Facts facts) {
        return new RuleCompiler(facts).compile(rule);
    }

    private CompiledRule compile(EntenteRule rule) {
        List<Atom> body = new ArrayList<>();
        List<Atom> denied = new ArrayList<>();
        List<Call> calls = new ArrayList<>();
        for (ClauseEntry clause : rule.rule().getBody()) {
            if (clause instanceof TriplePattern pattern) {
                body.add(atom(pattern));
            } else if (clause instanceof Functor functor) {
                TriplePattern absent = Strata.denied(functor);
                if (absent != null) {
                    denied.add(atom(absent));
                } else {
                    calls.add(call(functor));
                }
            }
        }
        Set<Integer> subjects = body.stream().map(atom -> atom.arguments()[0]).collect(Collectors.toSet());
        List<Atom> head = Arrays.stream(rule.rule().getHead())
                .map(clause -> conclusion(atom((TriplePattern) clause), subjects))
                .toList();
        return new CompiledRule(rule, names, body, denied, calls, head);
    }

    private Atom atom(TriplePattern pattern) {
        int predicate = code(pattern.getPredicate());
        return new Atom(Atom.isVariable(predicate) ? null : facts.relation(predicate), predicate, new int[] {
            code(pattern.getSubject()), code(pattern.getObject())
        });
    }

    /** What is a subject in the body can be one in the head, too. */
    private static Atom conclusion(Atom atom, Set<Integer> subjects) {
        boolean mayBeNoTriple = atom.relation() == null || !subjects.contains(atom.arguments()[0]);
        return new Atom(atom.relation(), atom.predicate(), atom.arguments(), mayBeNoTriple);
    }

    private Call call(Functor functor) {
        String name = functor.getName();
        Kind kind = Comparisons.NAMES.contains(name)
                ? Kind.COMPARE
                : TensionNames.NAMES.contains(name) ? Kind.NAME : Kind.CALCULATE;
        return new Call(
                name,
                kind,
                Arrays.stream(functor.getArgs()).mapToInt(this::code).toArray());
    }

    /** Each wildcard is a variable of its own, without a name. */
    private int code(Node node) {
        if (!node.isVariable()) {
            return facts.terms().id(node);
        }
        String name = node == Node_RuleVariable.WILD ? null : node.getName().substring(1);
        int known = name == null ? -1 : names.indexOf(name);
        if (known < 0) {
            known = names.size();
            names.add(name);
        }
        return Atom.variable(known);
    }
}
