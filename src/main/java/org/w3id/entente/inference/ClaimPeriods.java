package org.w3id.entente.inference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.project.InputException;
import org.w3id.entente.vocabulary.ENT;

/**
 * When what a claim tells holds. It begins with the claim's {@code ent:when}. It ends with the begin of the claim that
 * {@code ent:endedBy} names, with the first of several; else not at all, where the verb tells of an act whose effect lasts; else with
 * {@code ent:when}. A claim without a time has the period {@link Period#UNKNOWN}, but for what ended it.
 */
final class ClaimPeriods {

    private static final Node LASTING = NodeFactory.createURI(Namespaces.SCHEME + "aspect/lasting");

    private final Graph stated;

    ClaimPeriods(Graph stated) {
        this.stated = stated;
    }

    Period of(Node claim) {
        Node when = one(claim, ENT.when);
        Bound begin = when == null ? null : begin(when);
        List<Node> endings = Values.of(stated, claim, ENT.endedBy);
        if (endings.isEmpty()) {
            return new Period(begin, when == null || lasts(claim) ? null : end(when));
        }
        return endings.stream()
                .map(ending -> new Period(begin, beginOf(ending)))
                .reduce(Period::intersect)
                .orElseThrow();
    }

    private Bound beginOf(Node claim) {
        Node when = one(claim, ENT.when);
        return when == null ? null : begin(when);
    }

    private boolean lasts(Node claim) {
        Node verb = one(claim, ENT.predicate);
        return verb != null && stated.contains(verb, ENT.aspect.asNode(), LASTING);
    }

    /** Null where the source leaves open since when: that it had begun by some day says nothing of when it began. */
    private Bound begin(Node time) {
        LocalDate earliest = day(time, ENT.earliestBegin);
        if (earliest == null) {
            return null;
        }
        LocalDate latest = day(time, ENT.latestBegin);
        return new Bound(earliest, latest == null ? earliest : latest, part(time, 0, earliest));
    }

    /** Null where the source leaves open until when. */
    private Bound end(Node time) {
        LocalDate latest = day(time, ENT.latestEnd);
        if (latest == null) {
            return null;
        }
        LocalDate earliest = day(time, ENT.earliestEnd);
        return new Bound(earliest == null ? LocalDate.MIN : earliest, latest, part(time, 1, latest));
    }

    /** The begin (0) or end (1) part of an EDTF interval, the whole of any other notation; the day where it has none. */
    private String part(Node time, int index, LocalDate day) {
        Node notation = one(time, SKOS.notation);
        if (notation == null) {
            return day.toString();
        }
        String[] parts = notation.getLiteralLexicalForm().split("/", -1);
        String part = parts[parts.length == 1 ? 0 : index];
        return part.isEmpty() || part.equals("..") ? day.toString() : part;
    }

    private LocalDate day(Node time, Property property) {
        Node day = one(time, property);
        try {
            return day == null ? null : LocalDate.parse(day.getLiteralLexicalForm());
        } catch (DateTimeParseException e) {
            throw new InputException("The time " + time.getURI() + " has \"" + day.getLiteralLexicalForm() + "\" as "
                    + property.getLocalName() + ", which is no date. Write it as 2018-12-31.");
        }
    }

    private Node one(Node subject, Property property) {
        return Values.first(stated, subject, property).orElse(null);
    }
}
