package org.w3id.entente.inference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.project.InputException;
import org.w3id.entente.vocabulary.ENT;

/**
 * When what a claim tells holds. It begins with the claim's {@code ent:when}. It ends with the begin of the claim that
 * {@code ent:endedBy} names; else not at all, where the verb tells of an act whose effect lasts; else with
 * {@code ent:when}. A claim without a time has the period {@link Period#UNKNOWN}, but for what ended it.
 */
final class ClaimPeriods {

    private static final Node LASTING = NodeFactory.createURI(Namespaces.SCHEME + "aspect/lasting");

    private final Graph stated;

    ClaimPeriods(Graph stated) {
        this.stated = stated;
    }

    Period of(Node claim) {
        Node when = one(claim, ENT.when.asNode());
        Bound begin = when == null ? null : begin(when);
        Node ending = one(claim, ENT.endedBy.asNode());
        if (ending != null) {
            Node endingTime = one(ending, ENT.when.asNode());
            return new Period(begin, endingTime == null ? null : begin(endingTime));
        }
        return new Period(begin, when == null || lasts(claim) ? null : end(when));
    }

    private boolean lasts(Node claim) {
        Node verb = one(claim, ENT.predicate.asNode());
        return verb != null && stated.contains(verb, ENT.aspect.asNode(), LASTING);
    }

    private Bound begin(Node time) {
        return bound(time, ENT.earliestBegin.asNode(), ENT.latestBegin.asNode(), part(time, 0));
    }

    private Bound end(Node time) {
        LocalDate latest = day(time, ENT.latestEnd.asNode());
        return latest == null ? null : bound(time, ENT.earliestEnd.asNode(), ENT.latestEnd.asNode(), part(time, 1));
    }

    private Bound bound(Node time, Node earliestProperty, Node latestProperty, String notation) {
        LocalDate earliest = day(time, earliestProperty);
        LocalDate latest = day(time, latestProperty);
        if (earliest == null && latest == null) {
            return null;
        }
        return new Bound(
                earliest == null ? LocalDate.MIN : earliest,
                latest == null ? earliest : latest,
                notation == null ? notation(earliest, latest) : notation);
    }

    /** In EDTF; "[..2019-12-31]" is that day or any before it. */
    private static String notation(LocalDate earliest, LocalDate latest) {
        return earliest == null ? "[.." + latest + "]" : String.valueOf(latest == null ? earliest : latest);
    }

    /** The begin (0) or end (1) part of an EDTF interval, the whole of any other notation; null where open or missing. */
    private String part(Node time, int index) {
        Node notation = one(time, SKOS.notation.asNode());
        if (notation == null) {
            return null;
        }
        String[] parts = notation.getLiteralLexicalForm().split("/", -1);
        String part = parts[parts.length == 1 ? 0 : index];
        return part.isEmpty() || part.equals("..") ? null : part;
    }

    private LocalDate day(Node time, Node property) {
        Node day = one(time, property);
        try {
            return day == null ? null : LocalDate.parse(day.getLiteralLexicalForm());
        } catch (DateTimeParseException e) {
            throw new InputException("The time " + time.getURI() + " has \"" + day.getLiteralLexicalForm() + "\" as "
                    + property.getLocalName() + ", which is no date. Write it as 2018-12-31.");
        }
    }

    private Node one(Node subject, Node property) {
        return G.listSP(stated, subject, property).stream()
                .min((a, b) -> a.toString().compareTo(b.toString()))
                .orElse(null);
    }
}
