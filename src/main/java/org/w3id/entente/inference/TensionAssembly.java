package org.w3id.entente.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.project.InputException;
import org.w3id.entente.vocabulary.ENT;

/** Makes one tension, or relation, of its proofs and of what the rules conclude about it. */
final class TensionAssembly {

    private final Statuses statuses;
    private final Graph stated;
    private final Labels labels;

    TensionAssembly(Statuses statuses, Graph stated, Labels labels) {
        this.statuses = statuses;
        this.stated = stated;
        this.labels = labels;
    }

    Tension assemble(String iri, List<Proof> proofs, Set<Triple> conclusions) {
        List<Proof> ordered = new ArrayList<>(proofs);
        ordered.sort(Comparator.comparing(Proof::justification, Justification.STRONGEST_FIRST)
                .thenComparing(proof -> proof.iri().getURI()));
        boolean relation = conclusions.stream()
                .anyMatch(triple -> triple.getPredicate().equals(RDF.type.asNode())
                        && triple.getObject().equals(ENT.Relation.asNode()));
        Node kind = only(iri, conclusions, relation ? ENT.relationKind : ENT.tensionKind);
        Node issue = only(iri, conclusions, relation ? ENT.through : ENT.issueAtStake);
        List<Node> parties = parties(iri, conclusions);
        return new Tension(
                NodeFactory.createURI(iri),
                relation,
                kind,
                parties,
                issue,
                statuses.concept(ordered.get(0).justification().rank()),
                ordered.stream().map(Proof::period).reduce(Period::span).orElseThrow(),
                List.copyOf(ordered),
                label(relation, kind, parties, issue),
                Set.copyOf(conclusions));
    }

    private static List<Node> parties(String iri, Set<Triple> conclusions) {
        List<Node> parties = values(conclusions, ENT.party);
        if (parties.size() != 2) {
            throw new InputException("The rules give " + iri + " " + parties.size()
                    + " parties. Conclude two: (?t ent:party ?a) (?t ent:party ?b).");
        }
        String pair = "/" + ShortName.lastPart(parties.get(0)) + "--" + ShortName.lastPart(parties.get(1)) + "/";
        return iri.contains(pair) ? parties : List.of(parties.get(1), parties.get(0));
    }

    private static Node only(String iri, Set<Triple> conclusions, Property property) {
        List<Node> values = values(conclusions, property);
        if (values.size() != 1) {
            throw new InputException("The rules give " + iri + " " + values.size() + " values of ent:"
                    + property.getLocalName() + ", but it needs one.");
        }
        return values.get(0);
    }

    private static List<Node> values(Set<Triple> conclusions, Property property) {
        return conclusions.stream()
                .filter(triple -> triple.getPredicate().equals(property.asNode()))
                .map(Triple::getObject)
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** By the phrase of its kind, where there is one: {@code Coercion of {b} by {a} over {issue}}. */
    private String label(boolean relation, Node kind, List<Node> parties, Node issue) {
        String name = labels.of(kind);
        String usual = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " between {a} and {b} "
                + (relation ? "through" : "over") + " {issue}";
        return Values.text(stated, kind, ENT.phrase)
                .orElse(usual)
                .replace("{a}", labels.inSentence(parties.get(0)))
                .replace("{b}", labels.inSentence(parties.get(1)))
                .replace("{issue}", labels.inSentence(issue));
    }
}
