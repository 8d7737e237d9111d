package org.w3id.entente.site;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.dataset.Values;
import org.w3id.entente.inference.Period;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.publication.Edition;

/**
 * What the page on a tension or relation tells above all else.
 *
 * @param kind its kind
 * @param status the label of its status
 * @param statusName the last part of the status's IRI
 * @param meaning what the status means
 * @param period when it holds, in words
 * @param parties in their order
 * @param issue what is at stake, or through whom the relation exists
 * @param relation whether it is a relation and no tension
 * @param strongest the strongest proof
 * @param further all others, by their rules
 * @param command what shows all ways to prove it
 */
public record TensionView(
        Mention kind,
        String status,
        String statusName,
        String meaning,
        String period,
        List<Mention> parties,
        Mention issue,
        boolean relation,
        ProofView strongest,
        List<FurtherProofs> further,
        String command) {

    /** The view of {@code tension}. */
    static TensionView of(Edition edition, ThingViews views, Tension tension) {
        TensionInference run = edition.complete().run();
        ThingNames mentions = views.mentions();
        Node status = tension.status();
        return new TensionView(
                mentions.of(tension.kind()),
                mentions.of(status).text(),
                ShortName.lastPart(status),
                Values.text(edition.union(), status, SKOS.definition).orElse(""),
                period(tension.period()),
                tension.parties().stream().map(mentions::of).toList(),
                mentions.of(tension.issue()),
                tension.relation(),
                ProofView.of(run, tension, tension.proofs().get(0), views),
                FurtherProofs.of(run, tension, views),
                command(tension));
    }

    /** {@code period} in words. */
    static String period(Period period) {
        String begin = period.since() == null ? "no source tells since when" : "since " + period.since();
        return begin + (period.until() == null ? "; no end is told" : ", until " + period.until());
    }

    private static String command(Tension tension) {
        String path = tension.iri().getURI().substring(Namespaces.ID.length());
        return "entente why " + path.replaceFirst("^(tension|relation)/", "") + " --all";
    }
}
