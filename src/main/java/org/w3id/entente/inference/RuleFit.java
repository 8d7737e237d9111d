package org.w3id.entente.inference;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.RuleCheck;
import org.w3id.entente.rules.TensionBuiltins;
import org.w3id.entente.vocabulary.ENT;

/** Whether a rule does what its description says. */
final class RuleFit {

    private RuleFit() {}

    /** @throws org.w3id.entente.project.InputException with file, line and the rule's name where it does not */
    static void check(EntenteRule rule, RuleDescription description) {
        Set<String> unknown = new TreeSet<>(description.sentenceVariables());
        unknown.removeAll(rule.variables());
        if (!unknown.isEmpty()) {
            throw RuleCheck.fault(
                    rule,
                    "its sentence speaks of {" + String.join("}, {", unknown) + "}, but the rule's variables are "
                            + String.join(", ", rule.variables()) + ".");
        }
        boolean tension = concludes(rule, ENT.Tension.asNode());
        boolean relation = concludes(rule, ENT.Relation.asNode());
        if (description.supporting() && (tension || relation)) {
            throw RuleCheck.fault(rule, "it is described as supporting, but concludes a tension or relation.");
        }
        if (!description.supporting() && !tension && !relation) {
            throw RuleCheck.fault(
                    rule, "it concludes no ent:Tension or ent:Relation. Describe it as ent:supporting, or let it.");
        }
        if (!description.supporting()) {
            checkConclusion(rule, description, relation);
        }
    }

    private static void checkConclusion(EntenteRule rule, RuleDescription description, boolean relation) {
        List<Node> kinds = concluded(rule, relation ? ENT.relationKind : ENT.tensionKind);
        if (!kinds.equals(List.of(description.kind()))) {
            throw RuleCheck.fault(
                    rule,
                    "its description says that it infers " + description.kind() + ", but its head concludes " + kinds
                            + ".");
        }
        Property issue = relation ? ENT.through : ENT.issueAtStake;
        if (concluded(rule, ENT.party).size() != 2 || concluded(rule, issue).size() != 1) {
            throw RuleCheck.fault(
                    rule,
                    "its head must conclude two parties and what it is about:"
                            + " (?t ent:party ?a) (?t ent:party ?b) (?t ent:" + issue.getLocalName() + " ?c).");
        }
        checkName(rule, description, relation);
    }

    /** The IRI says what the triples say: of the same kind, and in the same space. */
    private static void checkName(EntenteRule rule, RuleDescription description, boolean relation) {
        for (ClauseEntry clause : rule.rule().getBody()) {
            if (clause instanceof Functor functor && TensionBuiltins.NAMES.contains(functor.getName())) {
                if (relation != functor.getName().equals("relation")) {
                    throw RuleCheck.fault(
                            rule,
                            "it concludes " + (relation ? "an ent:Relation" : "an ent:Tension") + ", but names it with "
                                    + functor.getName() + ". Name it with "
                                    + (relation ? "relation." : "tension or directedTension."));
                }
                String kind = ShortName.lastPart(description.kind());
                String named = ShortName.lastPart(functor.getArgs()[0]);
                if (!named.equals(kind)) {
                    throw RuleCheck.fault(
                            rule,
                            "it concludes the kind " + kind + ", but names it " + named + ". Write " + functor.getName()
                                    + "('" + kind + "', …).");
                }
            }
        }
    }

    private static boolean concludes(EntenteRule rule, Node type) {
        return concluded(rule, RDF.type).contains(type);
    }

    private static List<Node> concluded(EntenteRule rule, Property property) {
        return Arrays.stream(rule.rule().getHead())
                .map(clause -> (TriplePattern) clause)
                .filter(head -> head.getPredicate().equals(property.asNode()))
                .map(TriplePattern::getObject)
                .toList();
    }
}
