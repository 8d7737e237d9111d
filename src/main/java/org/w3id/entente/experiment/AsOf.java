package org.w3id.entente.experiment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.inference.Bound;
import org.w3id.entente.inference.Period;
import org.w3id.entente.inference.Proof;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.vocabulary.ENT;

/**
 * Which proofs held at a given time. This is valid time: when what the claims tell was so, not when it was written or
 * entered. A begin or end is known between two days, so a proof with begin b and end e
 *
 * <ul>
 *   <li><em>can</em> have held within the time if the first day of b is not after it, and the last of e not before it;
 *       an unknown begin or an open end excludes nothing;
 *   <li><em>certainly</em> held within it if b is known, its last day is not after the time, and the day to which the
 *       proof held at least is not before it. That day is the first of e; where the end is open, the day on which the
 *       earliest of the proof's sources can have been published, since no source tells what held afterwards; and never
 *       before the first day of b, since what begins holds on the day on which it does.
 * </ul>
 */
public final class AsOf {

    private static final List<Property> DAYS =
            List.of(ENT.earliestBegin, ENT.latestBegin, ENT.earliestEnd, ENT.latestEnd);

    private final GivenTime time;
    private final Graph stated;

    /** Asks of {@code time}; {@code stated} tells when sources were published. */
    public AsOf(GivenTime time, Graph stated) {
        this.time = time;
        this.stated = stated;
    }

    /** The tension with the proofs that can have held then, and their status and period; empty where none can. */
    public Optional<Tension> holding(Tension tension) {
        return tension.keeping(proof -> isPossible(proof.period()));
    }

    /** How certain it is that a tension of {@link #holding} held then. */
    public Then then(Tension tension) {
        return tension.proofs().stream()
                .map(this::then)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A sentence where the time lies before or after all of which the claims tell; empty otherwise. */
    public Optional<String> outside() {
        TreeSet<LocalDate> days = new TreeSet<>();
        stated.stream(Node.ANY, ENT.citesPassage.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .distinct()
                .flatMap(claim -> Values.of(stated, claim, ENT.when).stream())
                .forEach(time -> DAYS.forEach(bound -> addDay(days, time, bound)));
        stated.stream(Node.ANY, ENT.publishedWithin.asNode(), Node.ANY)
                .forEach(source -> DAYS.forEach(bound -> addDay(days, source.getObject(), bound)));
        if (days.isEmpty()
                || !(time.last().isBefore(days.first()) || time.first().isAfter(days.last()))) {
            return Optional.empty();
        }
        return Optional.of("the sources tell of nothing then, only of " + days.first() + " to " + days.last() + ".");
    }

    private void addDay(Set<LocalDate> days, Node time, Property bound) {
        Values.text(stated, time, bound).map(LocalDate::parse).ifPresent(days::add);
    }

    private boolean isPossible(Period period) {
        return (period.begin() == null || !period.begin().earliest().isAfter(time.last()))
                && (period.end() == null || !period.end().latest().isBefore(time.first()));
    }

    private Then then(Proof proof) {
        Bound begin = proof.period().begin();
        if (begin == null) {
            return Then.NO_BEGIN_TOLD;
        }
        boolean begun = !begin.latest().isAfter(time.last());
        boolean stillHeld =
                !begin.earliest().isBefore(time.first()) || !lastCertain(proof).isBefore(time.first());
        return begun && stillHeld ? Then.CERTAINLY : Then.POSSIBLY;
    }

    /** The last day of which it is told that the proof held; the last of all days where it rests on nothing dated. */
    private LocalDate lastCertain(Proof proof) {
        if (proof.period().end() != null) {
            return proof.period().end().earliest();
        }
        return proof.grounds().stream()
                .flatMap(claim -> Values.of(stated, claim, ENT.citesPassage).stream())
                .flatMap(passage -> Values.of(stated, passage, ENT.inSource).stream())
                .distinct()
                .map(this::firstPublished)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private LocalDate firstPublished(Node source) {
        return Values.first(stated, source, ENT.publishedWithin)
                .flatMap(time -> Values.text(stated, time, ENT.earliestBegin))
                .map(LocalDate::parse)
                .orElse(null);
    }
}
