package org.w3id.entente.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.inference.CitedClaim;
import org.w3id.entente.inference.CitedTheory;
import org.w3id.entente.inference.Justification;
import org.w3id.entente.inference.Leaves;
import org.w3id.entente.inference.Period;
import org.w3id.entente.inference.Premise;
import org.w3id.entente.inference.RuleBook;
import org.w3id.entente.inference.RuleDescription;
import org.w3id.entente.rules.Condition;
import org.w3id.entente.vocabulary.ENT;

/**
 * Turns proofs into steps that can be read. What rules only read off a claim is no step of its own: the claim stands for
 * it. What tells of verbs, modes and classes rather than of things is left out.
 */
final class Steps {

    private final Graph stated;
    private final RuleBook rules;
    private final Leaves leaves;
    private final Labels labels;
    private final Phrases phrases;
    private final Map<Node, CitedClaim> claims = new HashMap<>();

    Steps(Graph stated, RuleBook rules, Leaves leaves) {
        this.stated = stated;
        this.rules = rules;
        this.leaves = leaves;
        this.labels = new Labels(stated);
        this.phrases = new Phrases(stated);
    }

    /** What {@code by} concludes, with all that it rests on. */
    Step.Concluded concluded(Triple fact, Justification by, int others) {
        RuleDescription rule = rules.description(by.match().rule());
        Standing standing = standing(by.rank(), by.period());
        return new Step.Concluded(
                fact,
                standing.mark(rule.sentence(by.match(), labels)),
                rule,
                rule.supporting() ? null : CitedTheory.of(stated, rule),
                by.match().bindings(),
                standing,
                merged(below(by)),
                others);
    }

    /** What is to be told of a premise: none, one, or several steps. */
    List<Step> of(Premise premise) {
        if (premise instanceof Premise.Cited cited) {
            return List.of(new Step.Claimed(
                    claims.computeIfAbsent(cited.claim(), claim -> CitedClaim.of(stated, claim)),
                    standing(cited.rank(), cited.period())));
        }
        if (premise instanceof Premise.Absent absent) {
            return List.of(new Step.Absent(
                    absent.pattern(), Phrases.sentence(Phrases.denied(phrases.clause(absent.pattern())))));
        }
        if (premise instanceof Premise.Given given) {
            return given(given.triple());
        }
        Premise.Inferred inferred = (Premise.Inferred) premise;
        Triple fact = inferred.triple();
        if (leaves.isClaim(fact.getSubject())) {
            return below(inferred.by());
        }
        return fact.getSubject().equals(fact.getObject())
                ? List.of()
                : List.of(concluded(fact, inferred.by(), inferred.others()));
    }

    Standing standing(int rank, Period period) {
        Node status = leaves.status(rank);
        return new Standing(status, labels.of(status), rank <= 1, period);
    }

    private List<Step> below(Justification by) {
        List<Step> steps = new ArrayList<>();
        by.premises().stream()
                .filter(premise -> !(premise instanceof Premise.Absent))
                .forEach(premise -> steps.addAll(of(premise)));
        for (Condition condition : by.match().conditions()) {
            steps.add(new Step.Compared(condition, Phrases.sentence(phrases.clause(condition))));
        }
        by.premises().stream()
                .filter(premise -> premise instanceof Premise.Absent)
                .forEach(premise -> steps.addAll(of(premise)));
        return steps;
    }

    /** Each step once; what is given in the same words is one. */
    static List<Step> merged(List<Step> steps) {
        Map<Object, Step> merged = new LinkedHashMap<>();
        for (Step step : steps) {
            if (step instanceof Step.Given given) {
                merged.merge(given.text(), given, (a, b) -> joined((Step.Given) a, (Step.Given) b));
            } else {
                merged.putIfAbsent(step, step);
            }
        }
        return List.copyOf(merged.values());
    }

    private static Step.Given joined(Step.Given a, Step.Given b) {
        Set<Triple> facts = new LinkedHashSet<>(a.facts());
        facts.addAll(b.facts());
        return new Step.Given(List.copyOf(facts), a.text());
    }

    /** Content is told as such: that it stands in a proof does not say that anybody holds it. */
    private List<Step> given(Triple triple) {
        boolean ofThings = triple.getSubject().toString().startsWith(Namespaces.ID)
                && !triple.getPredicate().equals(RDF.type.asNode());
        if (!ofThings) {
            return List.of();
        }
        boolean content = stated.contains(triple.getSubject(), RDF.type.asNode(), ENT.Proposition.asNode());
        String text = content
                ? "The content, which is not thereby affirmed: " + labels.of(triple.getSubject()) + "."
                : "Given: " + phrases.clause(triple) + ".";
        return List.of(new Step.Given(List.of(triple), text));
    }
}
