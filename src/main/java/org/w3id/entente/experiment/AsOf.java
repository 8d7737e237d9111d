package org.w3id.entente.experiment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
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
                .flatMap(claim -> Values.of(stated, claim, ENT.passage).stream())
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
