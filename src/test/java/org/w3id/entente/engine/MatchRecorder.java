package org.w3id.entente.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.BindingEnvironment;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.reasoner.rulesys.RuleContext;
import org.apache.jena.reasoner.rulesys.builtins.BaseBuiltin;
import org.w3id.entente.rules.Condition;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Match;
import org.w3id.entente.rules.Strata;
import org.w3id.entente.rules.TensionBuiltins;

/** The builtin that takes down each match of one rule. It stands last in the head of a copy of the rule. */
final class MatchRecorder extends BaseBuiltin {

    private final EntenteRule rule;
    private final Consumer<Match> matches;

    MatchRecorder(EntenteRule rule, Consumer<Match> matches) {
        this.rule = rule;
        this.matches = matches;
    }

    Rule recordedRule() {
        ClauseEntry[] head = rule.rule().getHead();
        ClauseEntry[] recordedHead = Arrays.copyOf(head, head.length + 1);
        recordedHead[head.length] = new Functor(getName(), new Node[0], this);
        Rule recorded = new Rule(rule.name(), recordedHead, rule.rule().getBody());
        recorded.setNumVars(rule.rule().getNumVars());
        return recorded;
    }

    @Override
    public String getName() {
        return "recordMatch";
    }

    @Override
    public void headAction(Node[] args, int length, RuleContext context) {
        BindingEnvironment env = context.getEnv();
        List<Triple> premises = new ArrayList<>();
        List<Triple> absences = new ArrayList<>();
        SortedMap<String, Node> bindings = new TreeMap<>();
        for (ClauseEntry clause : rule.rule().getBody()) {
            if (clause instanceof TriplePattern pattern) {
                premises.add(env.instantiate(pattern));
                bind(bindings, env, pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
            } else if (clause instanceof Functor functor) {
                TriplePattern denied = Strata.denied(functor);
                if (denied != null) {
                    absences.add(Triple.create(
                            bound(denied.getSubject(), env),
                            bound(denied.getPredicate(), env),
                            bound(denied.getObject(), env)));
                }
                bind(bindings, env, functor.getArgs());
            }
        }
        matches.accept(new Match(rule, bindings, premises, absences, conditions(env), conclusions(env)));
    }

    private static void bind(SortedMap<String, Node> bindings, BindingEnvironment env, Node... nodes) {
        for (Node node : nodes) {
            Node value = env.getGroundVersion(node);
            if (node.isVariable() && !value.isVariable()) {
                bindings.put(node.getName().substring(1), value);
            }
        }
    }

    private List<Condition> conditions(BindingEnvironment env) {
        List<Condition> conditions = new ArrayList<>();
        for (ClauseEntry clause : rule.rule().getBody()) {
            if (clause instanceof Functor functor
                    && Strata.denied(functor) == null
                    && !TensionBuiltins.NAMES.contains(functor.getName())) {
                conditions.add(new Condition(
                        functor.getName(),
                        Arrays.stream(functor.getArgs())
                                .map(env::getGroundVersion)
                                .toList()));
            }
        }
        return conditions;
    }

    private List<Triple> conclusions(BindingEnvironment env) {
        List<Triple> conclusions = new ArrayList<>();
        for (ClauseEntry clause : rule.rule().getHead()) {
            conclusions.add(env.instantiate((TriplePattern) clause));
        }
        return conclusions;
    }

    private static Node bound(Node node, BindingEnvironment env) {
        Node value = env.getGroundVersion(node);
        return value.isVariable() ? Node.ANY : value;
    }
}
